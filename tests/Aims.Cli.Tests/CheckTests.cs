using System.Text.Json;

namespace Aims.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private const string Help = "[https://github.com/aims-analyzers/aims-analyzers/blob/main/docs/rules/";

    private readonly Repository _repository = new();

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void A_good_register_has_no_findings()
    {
        _repository.With("aims/aims.yaml", Repository.GoodRoot).With("aims/systems/claims.yaml", Repository.System("claims"));

        Assert.Equal((0, "2 files, 1 system, 0 findings\n", ""), (_repository.Run("check"), _repository.Output, _repository.Error));
    }

    [Fact]
    public void Findings_are_listed_as_compilers_do_in_the_order_of_their_places()
    {
        _repository
            .With("aims/aims.yaml", "version: 1\norganisation: Contoso\n")
            .With("aims/systems/b.yaml", Repository.SystemWithoutRecords("b").Replace("deployed", "live", StringComparison.Ordinal))
            .With("aims/systems/a.yaml", "id: [\n")
            .With("aims/model-apis.yaml", "version: 1\napis: 3\n")
            .With("aims/baseline.yml", "not: read\n");

        Assert.Equal(1, _repository.Run("check"));
        Assert.Equal(
            $"""
            {Path.Join("aims", "aims.yaml")}(2,1): error AIMS2002: 'organisation' is not a key of aims.yaml; did you mean 'organization'? {Help}AIMS2002.md]
            {Path.Join("aims", "model-apis.yaml")}(2,7): error AIMS2003: 'apis' is '3'; it must be a list of mappings, one for each assembly {Help}AIMS2003.md]
            {Path.Join("aims", "systems", "a.yaml")}(1,5): error AIMS2001: This file cannot be read as a register file: this '[' or {Help}AIMS2001.md]
            {Path.Join("aims", "systems", "b.yaml")}(1,5): error AIMS1003: AI system 'b' has no impact assessment; record one under impactAssessment in its register file {Help}AIMS1003.md]
            {Path.Join("aims", "systems", "b.yaml")}(1,5): error AIMS1004: AI system 'b' has no risk owner; name one under riskOwner in its register file {Help}AIMS1004.md]
            {Path.Join("aims", "systems", "b.yaml")}(4,12): error AIMS2003: 'lifecycle' is 'live'; it must be one of planned, development, pilot, deployed, retired {Help}AIMS2003.md]
            4 files, 1 system, 6 findings

            """.ReplaceLineEndings("\n"),
            ShortenBracketMessage(_repository.Output));
    }

    [Fact]
    public void Two_systems_of_one_id_are_a_finding()
    {
        _repository
            .With("aims/aims.yaml", Repository.GoodRoot)
            .With("aims/systems/a.yaml", Repository.System("a") + "appliesTo: [ N:Contoso ]\n")
            .With("aims/systems/b.yaml", Repository.System("b") + "appliesTo: [ N:Contoso ]\n");

        Assert.Equal(1, _repository.Run("check"));
        Assert.Contains($"{Path.Join("aims", "systems", "b.yaml")}(8,14): error AIMS2005: The appliesTo entry 'N:Contoso' (also of system 'a') is already used", _repository.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".", "check")]
    [InlineData("src/Claims", "check")]
    [InlineData("src/Claims", "check", "..")]
    [InlineData(".", "check", "src/Claims")]
    [InlineData(".", "check", "aims")]
    [InlineData(".", "check", "aims/")]
    [InlineData(".", "check", "aims/aims.yaml")]
    [InlineData("aims", "check")]
    [InlineData("aims/systems", "check", "../..")]
    public void The_register_is_found_from_anywhere_in_the_repository(string folder, params string[] args)
    {
        _repository.With("aims/aims.yaml", "version: 1\n").With("aims/systems/claims.yaml", Repository.System("claims")).With("src/Claims/Claims.cs", "");

        Assert.Equal(1, _repository.RunIn(folder, args));

        var file = Path.GetRelativePath(Path.Combine(_repository.Folder, folder), Path.Combine(_repository.Folder, "aims", "aims.yaml"));
        Assert.StartsWith($"{file}(1,1): error AIMS2004: 'organization' is missing", _repository.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 files, 1 system, 1 finding\n", _repository.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repository_whose_own_folder_is_called_aims_is_no_trap()
    {
        _repository.With("aims/aims/aims.yaml", Repository.GoodRoot);

        Assert.Equal(0, _repository.RunIn("aims", "check"));
    }

    [Theory]
    [InlineData("2127-06-01", 0)]
    [InlineData("2127-06-02", 1)]
    [InlineData("2127-6-2", 2)]
    public void Dates_are_judged_as_of_a_day(string day, int exitCode)
    {
        _repository.With("aims/aims.yaml", Repository.GoodRoot).With("aims/systems/claims.yaml", Repository.System("claims"));

        Assert.Equal(exitCode, _repository.Run("check", "--as-of", day));
        Assert.Equal(exitCode == 1, _repository.Output.Contains("AIMS2009", StringComparison.Ordinal));
        Assert.Equal(exitCode == 2, _repository.Error.Contains("--as-of is '2127-6-2'", StringComparison.Ordinal));
    }

    [Fact]
    public void Json_has_the_same_findings()
    {
        _repository.With("aims/aims.yaml", Repository.GoodRoot).With("aims/systems/claims.yaml", Repository.SystemWithoutRecords("claims"));

        Assert.Equal(1, _repository.Run("check", "--format", "json"));

        using var report = JsonDocument.Parse(_repository.Output);
        Assert.Equal((2, 1), (report.RootElement.GetProperty("files").GetInt32(), report.RootElement.GetProperty("systems").GetInt32()));
        var findings = report.RootElement.GetProperty("findings");
        Assert.Equal(["AIMS1003", "AIMS1004"], findings.EnumerateArray().Select(finding => finding.GetProperty("id").GetString()));
        Assert.Equal("aims/systems/claims.yaml", findings[0].GetProperty("file").GetString());
        Assert.Equal((1, 5), (findings[0].GetProperty("line").GetInt32(), findings[0].GetProperty("column").GetInt32()));
        Assert.Equal("claims", findings[0].GetProperty("system").GetString());
        Assert.Contains("AI system 'claims' has no impact assessment", _repository.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_register_the_command_says_how_to_begin()
    {
        Assert.Equal((2, ""), (_repository.Run("check"), _repository.Output));
        Assert.Contains("no register (aims/aims.yaml) was found", _repository.Error, StringComparison.Ordinal);
        Assert.Contains("version: 1\n  organization: Contoso Insurance", _repository.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "missing")]
    [InlineData("check", "--format", "xml")]
    [InlineData("check", "a", "b")]
    [InlineData("check", "")]
    [InlineData("chekc")]
    [InlineData]
    public void Wrong_usage_is_exit_code_2(params string[] args)
    {
        Assert.Equal(2, _repository.Run(args));
        Assert.NotEmpty(_repository.Error);
    }

    [Fact]
    public void A_system_file_with_another_extension_is_not_passed_over_in_silence()
    {
        _repository.With("aims/aims.yaml", Repository.GoodRoot).With("aims/systems/claims.yml", Repository.System("claims"));

        Assert.Equal(0, _repository.Run("check"));
        Assert.Contains("claims.yml' was not read", _repository.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_exit_code_2()
    {
        _repository.With("aims/aims.yaml", Repository.GoodRoot);
        using var locked = new FileStream(Path.Combine(_repository.Folder, "aims", "aims.yaml"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(2, _repository.Run("check"));
        Assert.Contains("the register cannot be read", _repository.Error, StringComparison.Ordinal);
    }

    // The words of one finding are the reader's business and tested there.
    private static string ShortenBracketMessage(string output)
    {
        var start = output.IndexOf("this '[' or ", StringComparison.Ordinal) + "this '[' or ".Length;
        return output.Remove(start, output.IndexOf('[', start) - start);
    }
}
