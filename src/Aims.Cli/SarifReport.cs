using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Aims.Governance.Observations;
using Aims.Governance.Rules;

namespace Aims.Cli;

/// <summary>
/// Writes findings as a log in SARIF 2.1.0 (OASIS standard, docs.oasis-open.org/sarif/sarif/v2.1.0), with what GitHub's code
/// scanning needs to show them. Files are relative to the top of the work tree.
/// </summary>
internal static class SarifReport
{
    private const string SourceRoot = "%SRCROOT%";

    public static void Write(RegisterCheck check, TextWriter output, string currentDirectory)
    {
        var root = check.RepositoryOr(currentDirectory);
        var rules = check.Findings.Select(finding => finding.Rule).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        var indexes = rules.Select((rule, index) => (rule.Id, index)).ToDictionary(item => item.Id, item => item.index, StringComparer.Ordinal);

        // A dictionary, as no C# name begins with $.
        var log = new Dictionary<string, object>
        {
            ["$schema"] = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new[]
            {
                new
                {
                    Tool = new
                    {
                        Driver = new
                        {
                            Name = "aims",
                            Version = typeof(SarifReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion,
                            InformationUri = "https://github.com/aims-analyzers/aims-analyzers",
                            Rules = rules.Select(Rule),
                        },
                    },
                    ColumnKind = "utf16CodeUnits",
                    Results = check.Findings.Select(finding => Result(finding, indexes[finding.Rule.Id], root)),
                },
            },
        };
        output.WriteLine(JsonSerializer.Serialize(log, ReportJson.WithoutNulls));
    }

    private static object Rule(RuleInfo rule) => new
    {
        rule.Id,
        Name = Identifier(rule.Title),
        ShortDescription = Text(rule.Title),
        FullDescription = Text(rule.Description),
        Help = Text($"{rule.Description} {rule.HelpLink}"),
        HelpUri = rule.HelpLink,
        DefaultConfiguration = new { Level = Level(rule) },
    };

    private static object Result(Finding finding, int ruleIndex, string root) => new
    {
        RuleId = finding.Rule.Id,
        RuleIndex = ruleIndex,
        Level = Level(finding.Rule),
        Message = Text(finding.Message),
        Locations = finding.Position is { } at ? new[] { Location(at, root) } : [],
    };

    private static object Location(SourcePosition at, string root) => new
    {
        PhysicalLocation = new
        {
            ArtifactLocation = new { Uri = Address(at.File, root), UriBaseId = SourceRoot },
            Region = new { StartLine = at.Line, StartColumn = at.Column },
        },
    };

    private static string Address(string file, string root) =>
        string.Join('/', RelativePath.Of(file, root).Split('/').Select(Uri.EscapeDataString));

    // What stands in braces would be a place for an argument.
    private static object Text(string text) => new
    {
        Text = text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal),
    };

    private static string Level(RuleInfo rule) => rule.IsSuggestion ? "note" : "error";

    private static string Identifier(string title) =>
        string.Concat(title.Split([' ', '-', '\'', ','], StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..]));
}
