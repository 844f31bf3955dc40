using System.Text.RegularExpressions;
using Aims.Governance.Accepting;
using Aims.Governance.Register;
using Aims.Governance.Register.Format;
using Aims.Governance.Rules;

namespace Aims.Governance.Tests;

/// <summary>Documentation says what the rules say, its links lead somewhere, and its register examples are right.</summary>
public partial class DocumentationTests
{
    // The build's own rules: they are about how a manifest is made, and no observation leads to them.
    private static readonly string[] RulesOfTheBuild = ["AIMS3000", "AIMS3001", "AIMS3007", "AIMS3008", "AIMS3009"];

    public static TheoryData<string> RuleIds => [.. RuleTable.All.Select(rule => rule.Id)];

    public static TheoryData<string> AcceptableRuleIds => [.. AcceptableRules.All];

    public static TheoryData<string> Pages =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Concat([Path.Combine(Repository.Root, "README.md"), Path.Combine(Repository.Root, "CHANGELOG.md")])
            .Select(page => Path.GetRelativePath(Repository.Root, page).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Each_rule_has_a_page_with_its_title(string id)
    {
        var rule = RuleTable.All.Single(rule => rule.Id == id);
        var page = $"docs/rules/{id}.md";

        Assert.EndsWith(page, rule.HelpLink, StringComparison.Ordinal);
        Assert.Equal($"# {id}: {rule.Title}", Repository.Read(page).Split('\n')[0]);
        Assert.Contains($"| Category | {rule.Category} |", Repository.Read(page), StringComparison.Ordinal);
        Assert.Contains(rule.IsSuggestion ? "| Severity | suggestion" : "| Severity | warning |", Repository.Read(page), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_table_of_rules_lists_each_with_its_title(string id)
    {
        var rule = RuleTable.All.Single(rule => rule.Id == id);
        var severity = rule.IsSuggestion ? "suggestion" : "warning";

        Assert.Contains($"| [{id}]({id}.md) | {rule.Title} | {rule.Category} | {severity} |", Repository.Read("docs/rules/README.md"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AcceptableRuleIds))]
    public void The_page_of_each_rule_that_can_be_accepted_says_how(string id) =>
        Assert.Contains("(../register.md#what-can-be-accepted)", Repository.Read($"docs/rules/{id}.md").Split("## When to accept")[1].Split("\n## ")[0], StringComparison.Ordinal);

    [Fact]
    public void Each_page_has_a_rule()
    {
        var pages = Directory.GetFiles(Path.Combine(Repository.Root, "docs/rules"), "*.md")
            .Select(page => Path.GetFileNameWithoutExtension(page))
            .Where(name => name != "README")
            .Order(StringComparer.Ordinal);

        Assert.Equal(RuleTable.All.Select(rule => rule.Id).Concat(RulesOfTheBuild).Order(StringComparer.Ordinal), pages);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_relative_link_leads_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
        var broken = Link().Matches(WithoutCode(Repository.Read(page)))
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal))
            .Where(target => !IsThere(Path.Combine(Repository.Root, page), folder, target));

        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_register_example_is_read_without_findings(string page)
    {
        var findings = RegisterExamples(page).SelectMany(example => RegisterTexts.Read(example.Path, example.Text).Findings);

        Assert.Empty(findings.Select(finding => $"{finding.Position}: {finding.Message}"));
    }

    [Fact]
    public void There_are_register_examples()
    {
        Assert.NotEmpty(RegisterExample().Matches(Repository.Read("docs/register.md")));
        Assert.NotEmpty(RegisterExample().Matches(Repository.Read("README.md")));
    }

    [Fact]
    public void The_template_of_an_impact_assessment_asks_about_each_word_of_the_register()
    {
        var template = Repository.Read("docs/impact-assessment-template.md");

        Assert.Equal(
            Vocabularies.WordsOf("impactAbout"),
            template.Split('\n').SkipWhile(line => !line.StartsWith("| about |", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|')).Select(line => line.Split('|')[1].Trim()));
        Assert.All(Vocabularies.WordsOf("impactOn"), word => Assert.Contains($"**{word}**", template, StringComparison.Ordinal));
        Assert.All(Vocabularies.WordsOf("trigger"), word => Assert.Contains($"(`{word}`)", template, StringComparison.Ordinal));
    }

    [Fact]
    public void The_mapping_of_an_impact_assessment_names_each_of_its_keys()
    {
        var mapping = Repository.Read("docs/impact-assessment.md");

        Assert.All(
            RegisterFormat.Mapping("impactAssessment").Keys.Concat(RegisterFormat.Mapping("impact").Keys),
            key => Assert.Contains($"`{key.Name}`", mapping, StringComparison.Ordinal));
    }

    [Fact]
    public void The_analyzers_release_files_list_each_rule_of_the_compiler()
    {
        var listed = new[] { "Shipped", "Unshipped" }
            .SelectMany(name => Repository.Read($"src/Aims.Analyzers/AnalyzerReleases.{name}.md").Split('\n'))
            .Where(line => line.StartsWith("AIMS", StringComparison.Ordinal))
            .Select(line => string.Join(" | ", line.Split(" | ").Take(3)));

        Assert.Equal(
            RuleTable.All.Where(rule => rule.IsForCompiler).Select(rule => $"{rule.Id} | {rule.Category} | {(rule.IsSuggestion ? "Info" : "Warning")}"),
            listed.Order(StringComparer.Ordinal));
    }

    /// <summary>The register files that a page shows.</summary>
    internal static IEnumerable<(string Path, string Text)> RegisterExamples(string page) =>
        RegisterExample().Matches(Repository.Read(page)).Select(example => (example.Groups["path"].Value, example.Groups["text"].Value));

    private static bool IsThere(string page, string folder, string target)
    {
        var parts = target.Split('#');
        var file = parts[0].Length == 0 ? page : Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(parts[0])));
        return parts.Length == 1 ? File.Exists(file) || Directory.Exists(file) : File.Exists(file) && Anchors(File.ReadAllText(file)).Contains(parts[1]);
    }

    /// <summary>The anchors that GitHub gives to headings.</summary>
    private static IEnumerable<string> Anchors(string markdown) =>
        Heading().Matches(WithoutFences(markdown)).Select(heading =>
            NotInAnchors().Replace(heading.Groups["text"].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    private static string WithoutCode(string markdown) => InlineCode().Replace(WithoutFences(markdown), "");

    private static string WithoutFences(string markdown) => Fence().Replace(markdown, "");

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"^#{1,6} (?<text>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex NotInAnchors();

    [GeneratedRegex(@"^ *```.*?^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("(?<ticks>`+)[^`\n]+\\k<ticks>")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"^```yaml\n(?<text># (?<path>aims/\S+\.yaml)\n.*?)^```$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex RegisterExample();
}
