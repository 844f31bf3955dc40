namespace Aims.Cli.Tests;

public sealed class BaselineTests : IDisposable
{
    private const string Baseline = "aims/baseline.yaml";

    private static readonly string[] Begin = ["baseline", "--expires", "2127-05-31", "--approved-by", "B. Chen", "--reason", "Code from before", "--as-of", "2026-11-29"];

    private readonly Repository _repository = new Repository()
        .With("aims/aims.yaml", Repository.GoodRoot)
        .With("aims/systems/claims.yaml", Repository.SystemWithoutRecords("claims") + "riskOwner: { name: A. Rivera }\nappliesTo: [ A:Claims ]\n");

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void It_accepts_what_is_open_in_order_and_the_same_bytes_each_time()
    {
        _repository.Build("Lab", Twice).Build("Lab", Compiler.Calling("a", "[assembly: System.Runtime.Versioning.TargetFramework(\".NETCoreApp,Version=v8.0\")]"), output: "bin/Debug/net8.0").Build("Claims", Compiler.Calling("a"));

        Assert.Equal(0, _repository.Run(Begin));

        const string Expected = """
            # Findings that are accepted until a date, so that new ones stand out. Written by 'aims baseline'; 'aims baseline --update' removes what is mended.
            version: 1
            reason: Code from before
            approvedBy: B. Chen
            approvedOn: 2026-11-29
            expires: 2127-05-31
            findings:
              - { rule: AIMS1003, assembly: Claims, member: "M:Caller.Ask(System.String)", about: claims }
              - { rule: AIMS1001, assembly: Lab, member: "M:Caller.Ask(System.String)", about: ChatClient.CompleteChat, count: 2 }

            """;
        Assert.Equal(Expected, _repository.Read(Baseline));
        Assert.Equal($"Created {Path.Join("aims", "baseline.yaml")}: 3 findings in 2 assemblies, until 2127-05-31.\n  AIMS1001: 2\n  AIMS1003: 1\n", _repository.Output);

        File.Delete(Path.Combine(_repository.Folder, Baseline));
        Assert.Equal(0, _repository.Run(Begin));
        Assert.Equal(Expected, _repository.Read(Baseline));
        Assert.Equal(0, _repository.Run("check", "--as-of", "2126-01-01"));
    }

    [Fact]
    public void What_it_accepts_is_accepted_and_nothing_new()
    {
        File.Delete(Path.Combine(_repository.Folder, "aims/systems/claims.yaml"));
        Accept("Lab", Compiler.Calling("a"));

        _repository.Build("Lab", Compiler.Calling("a"));
        Assert.Equal(0, _repository.Run("check", "--manifests", "--as-of", "2127-05-31"));
        Assert.Equal(1, _repository.Run("check", "--manifests", "--as-of", "2127-06-01"));
        Assert.Contains($"{Path.Join("aims", "baseline.yaml")}(6,10): error AIMS2011", _repository.Output, StringComparison.Ordinal);

        _repository.Build("Lab", Twice);
        Assert.Equal(1, _repository.Run("check", "--manifests"));
        Assert.Contains("error AIMS1001", _repository.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_never_overwritten_in_silence()
    {
        Accept("Lab", Compiler.Calling("a"));
        var before = _repository.Read(Baseline);

        Assert.Equal(2, _repository.Run(Begin));

        Assert.Contains("there is aims/baseline.yaml already; --update removes", _repository.Error.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Equal(before, _repository.Read(Baseline));
    }

    [Fact]
    public void An_update_removes_and_lowers_and_never_adds()
    {
        Accept("Lab", Twice);
        _repository.Build("Lab", Compiler.Calling("a")).Build("Other", Compiler.Calling("a"));

        Assert.Equal(0, _repository.Run("baseline", "--update"));

        Assert.EndsWith("1 finding removed, 0 added.\n", _repository.Output, StringComparison.Ordinal);
        Assert.Contains("assembly: Lab, member: \"M:Caller.Ask(System.String)\", about: ChatClient.CompleteChat }", _repository.Read(Baseline), StringComparison.Ordinal);
        Assert.DoesNotContain("Other", _repository.Read(Baseline), StringComparison.Ordinal);
        Assert.Contains("approvedOn: 2026-11-29\nexpires: 2127-05-31\n", _repository.Read(Baseline), StringComparison.Ordinal);

        Assert.Equal(0, _repository.Run("baseline", "--update"));
        Assert.StartsWith("Nothing to change in ", _repository.Output, StringComparison.Ordinal);

        _repository.Build("Lab", "public class C { }");
        Assert.Equal(0, _repository.Run("baseline", "--update"));
        Assert.EndsWith("findings: []\n", _repository.Read(Baseline), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_reads_half_of_what_is_written()
    {
        Accept("Lab", Twice);
        var before = _repository.Read(Baseline);
        _repository.Build("Lab", Compiler.Calling("a"));

        // Windows doesn't replace a file that is open.
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(before, _repository.ReadWhile(Baseline, () => Assert.Equal(0, _repository.Run("baseline", "--update"))));
            Assert.NotEqual(before, _repository.Read(Baseline));
        }
    }

    [Fact]
    public void An_update_adds_when_somebody_accepts_that()
    {
        Accept("Lab", Compiler.Calling("a"));
        _repository.Build("Lab", Twice);

        Assert.Equal(2, _repository.Run("baseline", "--update", "--accept-new"));
        Assert.Contains("say --approved-by", _repository.Error, StringComparison.Ordinal);

        Assert.Equal(0, _repository.Run("baseline", "--update", "--accept-new", "--approved-by", "C. Doe", "--as-of", "2026-12-24"));
        Assert.EndsWith("0 findings removed, 1 added.\n", _repository.Output, StringComparison.Ordinal);
        Assert.Contains("reason: Code from before\napprovedBy: C. Doe\napprovedOn: 2026-12-24\n", _repository.Read(Baseline), StringComparison.Ordinal);
        Assert.Contains("count: 2", _repository.Read(Baseline), StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_of_an_assembly_without_manifest_are_kept_and_named()
    {
        Accept("Lab", Compiler.Calling("a"));
        Directory.Delete(Path.Combine(_repository.Folder, "src", "Lab", "bin"), recursive: true);
        _repository.Build("Other", "public class C { }");

        Assert.Equal(0, _repository.Run("baseline", "--update"));

        Assert.StartsWith("Nothing to change in ", _repository.Output, StringComparison.Ordinal);
        Assert.Contains("the entries of 'Lab' in the baseline were kept, as no manifest with code of it was found", _repository.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_of_an_assembly_that_nobody_looked_at_are_kept_and_the_check_agrees()
    {
        File.Delete(Path.Combine(_repository.Folder, "aims/systems/claims.yaml"));
        Accept("Lab", Compiler.Calling("a"));
        _repository.Build("Lab", Compiler.Calling("a"), isEnabled: false);

        Assert.Equal(0, _repository.Run("check", "--manifests"));
        Assert.Contains("the entries of 'Lab' in the baseline were not judged", _repository.Error, StringComparison.Ordinal);

        Assert.Equal(0, _repository.Run("baseline", "--update"));
        Assert.StartsWith("Nothing to change in ", _repository.Output, StringComparison.Ordinal);
        Assert.Contains("the entries of 'Lab' in the baseline were kept", _repository.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_of_the_register_and_what_is_waived_are_not_taken()
    {
        _repository.With("aims/aims.yaml", Repository.GoodRoot + "colour: red\nwaivers: [ { rule: AIMS1001, scope: [ A:Lab ], reason: Soon, approvedBy: B. Chen, expires: 2127-01-31 } ]\n").Build("Lab", Compiler.Calling("a"));

        Assert.Equal(0, _repository.Run(Begin));
        Assert.Equal("Nothing to accept: no finding that can be accepted is open.\n", _repository.Output);
        Assert.False(_repository.Has(Baseline));
    }

    [Theory]
    [InlineData("--expires 2127-05-31 --approved-by B --reason R --update", "there is no aims/baseline.yaml to update")]
    [InlineData("--expires 2127-05-31 --approved-by B --reason R --accept-new", "--accept-new goes with --update")]
    [InlineData("--approved-by B --reason R", "say --expires: what is accepted")]
    [InlineData("", "say --expires and --approved-by and --reason")]
    [InlineData("--expires 2127-05-31 --approved-by B --reason", "--reason")]
    [InlineData("--expires soon --approved-by B --reason R", "--expires is 'soon'; it must be a date")]
    [InlineData("--expires 2026-11-29 --approved-by B --reason R --as-of 2026-11-29", "--expires is 2026-11-29, which is not after 2026-11-29")]
    [InlineData("--expires 2127-05-31 --approved-by B --reason R --manifests nowhere", "--manifests names 'nowhere', which does not exist")]
    public void What_is_missing_or_wrong_is_said_and_nothing_is_written(string arguments, string message)
    {
        _repository.Build("Lab", Compiler.Calling("a"));

        Assert.Equal(2, _repository.Run(["baseline", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)]));

        Assert.Contains(message, _repository.Error.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.False(_repository.Has(Baseline));
    }

    [Fact]
    public void Where_a_manifest_cannot_be_read_or_the_baseline_has_mistakes_nothing_is_written()
    {
        _repository.Build("Lab", Compiler.Calling("a")).With("src/Core/bin/Core.aims.json", "{");
        Assert.Equal(2, _repository.Run(Begin));
        Assert.Contains("nothing was written, as not all manifests could be read", _repository.Error, StringComparison.Ordinal);
        Assert.False(_repository.Has(Baseline));

        _repository.With(Baseline, "version: 1\n");
        Assert.Equal(2, _repository.Run("baseline", "--update"));
        Assert.Contains("has mistakes", _repository.Error, StringComparison.Ordinal);
        Assert.Equal("version: 1\n", _repository.Read(Baseline));
    }

    [Fact]
    public void Without_register_or_manifest_there_is_nothing_to_do()
    {
        Assert.Equal(2, _repository.Run(Begin));
        Assert.Contains("no manifest (*.aims.json) was found", _repository.Error, StringComparison.Ordinal);

        Directory.Delete(Path.Combine(_repository.Folder, "aims"), recursive: true);
        Assert.Equal(2, _repository.Run(Begin));
        Assert.Contains("no register (aims/aims.yaml) was found", _repository.Error, StringComparison.Ordinal);
    }

    private static string Twice => Compiler.Calling("a").Replace("public static string Ask", "private static readonly OpenAI.Chat.ChatClient Client = null;\npublic static string Ask", StringComparison.Ordinal)
        .Replace(".Value.Content[0].Text;", ".Value.Content[0].Text + Client.CompleteChat(question);", StringComparison.Ordinal);

    private void Accept(string name, string source)
    {
        _repository.Build(name, source);
        Assert.Equal(0, _repository.Run(Begin));
    }
}
