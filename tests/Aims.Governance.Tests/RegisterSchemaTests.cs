using Aims.Governance.Register;
using Aims.Governance.Templates;
using NJsonSchema;

namespace Aims.Governance.Tests;

/// <summary>The JSON Schemas accept what the reader accepts, and refuse what a schema can tell, by a validator and a YAML reader that aren't ours.</summary>
public class RegisterSchemaTests
{
    private static readonly Dictionary<RegisterFileKind, JsonSchema> Schemas = new()
    {
        [RegisterFileKind.Root] = Schema("aims-register"),
        [RegisterFileKind.System] = Schema("aims-system"),
        [RegisterFileKind.ModelApis] = Schema("aims-model-apis"),
        [RegisterFileKind.Baseline] = Schema("aims-baseline"),
        [RegisterFileKind.Assessed] = Schema("aims-assessed"),
    };

    // What a schema can't tell, and the reader does.
    private static readonly HashSet<string> BeyondASchema =
    [
        // The name of the file.
        "id other than the file name", "file name that can be no id", "assessed system of another file",
        // The order of dates, and dates that the calendar lacks.
        "waiver that expires before it is approved", "review before the approval", "waiver in aims.yaml that expires before it is approved",
        "baseline that expires before it is approved",
        // That an id is unique in its list.
        "two risks of one id", "entry that is there twice",
        // The form of code: the schema looks at its first two characters.
        "appliesTo a constructor", "appliesTo with a wildcard", "appliesTo of nothing", "appliesTo of an assembly file",
        "waiver in aims.yaml with a wildcard",
        // What follows from another key.
        "statement that says it is complete",
    ];

    private static readonly BadRegister[] BadCases = [.. BadRootFiles.Cases, .. BadSystemFiles.Cases, .. BadEntries.Cases, .. BadModelApiFiles.Cases, .. BadBaselineFiles.Cases.Where(bad => bad.Id != "AIMS2001"), .. BadAssessedFiles.Cases];

    public static TheoryData<string> BadNames => [.. BadCases.Select(bad => bad.Name)];

    public static TheoryData<string> GoodFiles =>
    [
        .. Directory.GetFiles(Repository.Root, "*.yaml", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => file.StartsWith("samples/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))
            .Where(file => RegisterPaths.TryGetKind(file) is RegisterFileKind.Root or RegisterFileKind.System or RegisterFileKind.Assessed)
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(BadNames))]
    public void A_bad_register_is_refused_if_a_schema_can_tell(string name)
    {
        var bad = BadCases.Single(bad => bad.Name == name);

        var isRefused = Refusals(bad.Path, bad.Text).Count > 0;

        Assert.Equal(!BeyondASchema.Contains(name), isRefused);
    }

    [Fact]
    public void What_is_beyond_a_schema_is_a_case() => Assert.Subset(BadCases.Select(bad => bad.Name).ToHashSet(), BeyondASchema);

    [Theory]
    [MemberData(nameof(GoodFiles))]
    public void The_registers_of_the_samples_are_accepted(string file) => Assert.Empty(Refusals(file, Repository.Read(file)));

    [Fact]
    public void The_templates_are_accepted_once_their_blanks_are_filled()
    {
        Assert.Empty(Refusals("aims/aims.yaml", RegisterTemplates.Root("Contoso: Claims")));
        Assert.Empty(Refusals("aims/systems/claims-triage.yaml", RegisterTemplatesTests.Filled));
        Assert.NotEmpty(Refusals("aims/systems/claims-triage.yaml", RegisterTemplates.System("claims-triage", [])));
    }

    [Fact]
    public void There_are_registers_in_the_samples() => Assert.True(GoodFiles.Count >= 6);

    [Theory]
    [MemberData(nameof(DocumentationTests.Pages), MemberType = typeof(DocumentationTests))]
    public void The_registers_in_the_documentation_are_accepted(string page)
    {
        foreach (var (path, text) in DocumentationTests.RegisterExamples(page))
        {
            Assert.Empty(Refusals(path, text));
        }
    }

    [Theory]
    [MemberData(nameof(RegisterFormatTests.Keys), MemberType = typeof(RegisterFormatTests))]
    public void The_examples_of_keys_are_accepted(string mapping, string key)
    {
        var (path, text) = RegisterFormatTests.FileWith(mapping, key);

        Assert.Empty(Refusals(path, text));
    }

    [Theory]
    [InlineData("organization: 42")]
    [InlineData("organization: true")]
    [InlineData("organization: Contoso\npolicy:")]
    [InlineData("organization: Contoso\npolicy: { deniedModels: ~, riskTiers: { high: { reviewMonths: \"6\", meaning: 1 } } }")]
    [InlineData("organization: Contoso\nstatementOfApplicability: { controls: { A.2.2: { applicable: \"false\", reason: 3 } } }")]
    [InlineData("organization: Contoso\nmanagementSystem: { 10.1: { owner: 7, nextReview: 2027-01-01 } }")]
    public void Other_ways_to_write_what_the_reader_accepts_are_accepted(string lines)
    {
        var text = "version: 1\n" + lines + "\n";

        Assert.Empty(RegisterTexts.Read(RegisterTexts.RootPath, text).Findings);
        Assert.Empty(Refusals(RegisterTexts.RootPath, text));
    }

    private static ICollection<string> Refusals(string path, string text) =>
        [.. Schemas[RegisterPaths.TryGetKind(path)!.Value].Validate(YamlAsJson.Of(text)).Select(error => error.ToString())];

    private static JsonSchema Schema(string name) => JsonSchema.FromJsonAsync(Repository.Read($"schemas/{name}.schema.json")).GetAwaiter().GetResult();
}
