using System.Text.Json;

namespace Aims.Cli.Tests;

/// <summary>The formats that other programs read.</summary>
public sealed class ReportTests : IDisposable
{
    private const string Rules = "https://github.com/aims-analyzers/aims-analyzers/blob/main/docs/rules/";

    private readonly Repository _repository = new();

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void GitHub_gets_a_workflow_command_for_each_finding()
    {
        WithFindings();

        Assert.Equal(1, _repository.RunIn("app", "check", "--format", "github"));
        Assert.Equal(
            $"""
            ::error file=app/aims/systems/a%2Cb%25%3A.yaml,line=1,col=5,title=AIMS1003 AI system has no impact assessment::AI system 'a,b%25:' has no impact assessment; record one under impactAssessment in its register file%0A{Rules}AIMS1003.md
            ::error file=app/aims/systems/a%2Cb%25%3A.yaml,line=1,col=5,title=AIMS2003 Bad value::'id' is 'a,b%25:'; it must be small letters and digits, in groups joined by '-', for example claims-triage%0A{Rules}AIMS2003.md
            2 files, 1 system, 2 findings

            """.ReplaceLineEndings("\n"),
            _repository.Output);
    }

    [Fact]
    public void GitHub_is_told_nothing_where_there_is_nothing()
    {
        _repository.With("aims/aims.yaml", Repository.GoodRoot);

        Assert.Equal(0, _repository.Run("check", "--format", "github"));
        Assert.Equal("1 file, 0 systems, 0 findings\n", _repository.Output);
    }

    [Fact]
    public void Sarif_has_rules_and_results()
    {
        WithFindings();

        Assert.Equal(1, _repository.RunIn("app/aims", "check", "--format", "sarif"));

        using var log = JsonDocument.Parse(_repository.Output);
        Assert.Equal("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json", log.RootElement.GetProperty("$schema").GetString());
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        var run = Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());

        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("aims", driver.GetProperty("name").GetString());
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+", driver.GetProperty("version").GetString());
        Assert.Equal("https://github.com/aims-analyzers/aims-analyzers", driver.GetProperty("informationUri").GetString());
        var rules = driver.GetProperty("rules");
        Assert.Equal(["AIMS1003", "AIMS2003"], rules.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
        Assert.Equal("BadValue", rules[1].GetProperty("name").GetString());
        Assert.Equal("Bad value", rules[1].GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.NotEmpty(rules[1].GetProperty("fullDescription").GetProperty("text").GetString()!);
        Assert.Contains(Rules + "AIMS2003.md", rules[1].GetProperty("help").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(Rules + "AIMS2003.md", rules[1].GetProperty("helpUri").GetString());
        Assert.Equal("error", rules[1].GetProperty("defaultConfiguration").GetProperty("level").GetString());

        Assert.Equal(2, run.GetProperty("results").GetArrayLength());
        var result = run.GetProperty("results")[1];
        Assert.Equal(("AIMS2003", 1, "error"), (result.GetProperty("ruleId").GetString(), result.GetProperty("ruleIndex").GetInt32(), result.GetProperty("level").GetString()));
        Assert.StartsWith("'id' is 'a,b%:'; it must be", result.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        var place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
        Assert.Equal("app/aims/systems/a%2Cb%25%3A.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("%SRCROOT%", place.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString());
        Assert.Equal((1, 5), (place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32()));
    }

    [Fact]
    public void Braces_of_a_sarif_message_are_no_places_for_arguments()
    {
        _repository.With("aims/aims.yaml", Repository.GoodRoot).With("aims/systems/a.yaml", Repository.System("a").Replace("deployed", "'{0}'", StringComparison.Ordinal));

        Assert.Equal(1, _repository.Run("check", "--format", "sarif"));
        Assert.Contains("'lifecycle' is '{{0}}'", _repository.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sarif_log_without_findings_has_no_results()
    {
        _repository.With("aims/aims.yaml", Repository.GoodRoot);

        Assert.Equal(0, _repository.Run("check", "--format", "sarif"));

        using var log = JsonDocument.Parse(_repository.Output);
        Assert.Equal(0, log.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void Outside_of_a_work_tree_files_are_named_from_the_current_directory()
    {
        _repository.With("app/aims/aims.yaml", "version: 1\n");

        Assert.Equal(1, _repository.RunIn("app", "check", "--format", "github"));
        Assert.StartsWith("::error file=aims/aims.yaml,line=1,col=1,", _repository.Output, StringComparison.Ordinal);
    }

    // Below a work tree's top, with a file whose name needs every kind of care.
    private void WithFindings() => _repository
        .With(".git/HEAD", "")
        .With("app/aims/aims.yaml", Repository.GoodRoot)
        .With("app/aims/systems/a,b%:.yaml", Repository.System("'a,b%:'").Replace("impactAssessment:", "# impactAssessment:", StringComparison.Ordinal));
}
