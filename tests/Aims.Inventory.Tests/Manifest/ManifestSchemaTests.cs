using System.Text.Json.Nodes;
using Aims.Inventory.Tests.Files;
using Aims.Tests;
using NJsonSchema;

namespace Aims.Inventory.Tests.Manifest;

/// <summary>Manifests against the published JSON Schema, checked by a validator that isn't ours.</summary>
public sealed class ManifestSchemaTests
{
    private const string Source = """
        [AiComponent("claims-triage", Purpose = "Routes")]
        public class Triage(IChatClient client)
        {
            [AiControl("A.6.2.8", "logged")] public Task<ChatResponse> RouteAsync() => client.GetResponseAsync("x");
            public IChatClient Build() => new ChatClientBuilder(client).UseOpenTelemetry().UseFunctionInvocation().Build();
            public Task<ChatResponse> Choose(bool big) => client.GetResponseAsync("x", new ChatOptions { ModelId = big ? "large" : "small" });
            public Task Send(System.Net.Http.HttpClient http) => http.PostAsync("https://api.openai.com/v1/responses", null);
            public AITool Tool(Action act) => AIFunctionFactory.Create((string path) => { System.IO.File.Delete(path); act(); }, "wipe");
        }
        public class Guard(IChatClient inner) : DelegatingChatClient(inner) { }
        public class Free(IChatClient client) { public Task<ChatResponse> Ask() => client.GetResponseAsync("x"); [ModelApi] public void Own() { } }
        """;

    private const string System = """
        id: claims-triage
        name: n
        purpose: p
        riskOwner: { name: A. Rivera, role: Head, contact: a@b.example }
        lifecycle: pilot
        role: deployer
        models: [ { provider: openai, id: gpt-4.1-mini } ]
        riskAssessment: { id: RA-1, approvedBy: B. Chen, approvedOn: 2026-06-01, nextReview: 2027-06-01 }
        impactAssessment: { id: IA-1, document: docs/ia.md, approvedBy: B. Chen, approvedOn: 2026-06-01, nextReview: 2027-06-01 }
        riskTier: high
        waivers:
          - { requirement: humanOversight, reason: Not used yet, approvedBy: B. Chen, expires: 2027-01-31 }
          - { rule: AIMS1005, scope: [ T:Triage ], reason: Trial, approvedBy: B. Chen, approvedOn: 2026-11-01, expires: 2027-01-31 }
        """;

    private const string Root = """
        version: 1
        organization: Contoso
        policy: { riskTiers: { high: { requires: [ humanOversight ] } } }
        statementOfApplicability: { controls: { A.2.2: { applicable: true, evidence: [ "https://contoso.example/policy" ] } } }
        waivers: [ { rule: AIMS1007, scope: [ T:Triage ], reason: Soon gone, approvedBy: B. Chen, expires: 2027-01-31 } ]
        """;

    private const string Baseline = """
        version: 1
        reason: Code from before
        approvedBy: B. Chen
        approvedOn: 2026-11-29
        expires: 2027-05-31
        findings: [ { rule: AIMS1001, assembly: App, member: "M:Free.Ask", about: ChatClientExtensions.GetResponseAsync } ]
        """;

    private static readonly Lazy<string> Manifest = new(() =>
    {
        using var assembly = new InventoriedAssembly().WithSource(Source)
            .WithRegisterFile("aims.yaml", Root)
            .WithRegisterFile("baseline.yaml", Baseline)
            .WithRegisterFile("systems/claims-triage.yaml", System)
            .WithRegisterFile("assessed/claims-triage.yaml", "version: 1\nsystem: claims-triage\nassemblies: { App: { callers: [ T:Triage ] } }\n")
            .WithWrapper("Wrapper", "public class Wrapper(IChatClient client) { public Task<ChatResponse> Ask() => client.GetResponseAsync(\"x\"); }")
            .WithFile("models/claims.gguf", ModelBytes.Gguf())
            .WithFile("prompts/claims.prompty", []);
        assembly.Commit = new string('a', 40);
        assembly.RepositoryUrl = "https://example.com/contoso/claims";
        return assembly.Write();
    });

    private static readonly string SchemaFile = Path.Combine(AppContext.BaseDirectory, "schemas", "aims-manifest.schema.json");

    [Fact]
    public async Task A_manifest_is_valid_and_every_reference_inside_resolves() => Assert.Empty(await ManifestChecks.ProblemsAsync(Manifest.Value, SchemaFile));

    [Fact]
    public void The_manifest_that_is_checked_fills_every_list()
    {
        var lists = JsonNode.Parse(Manifest.Value)!.AsObject().Where(property => property.Value is JsonArray).ToList();

        Assert.Equal(20, lists.Count);
        Assert.All(lists, property => Assert.True(property.Value!.AsArray().Count > 0, property.Key));
    }

    [Theory]
    [InlineData("$.notAProperty", "1")]
    [InlineData("$.schemaVersion", "2")]
    [InlineData("$.subject.sha256", "\"ABC\"")]
    [InlineData("$.subject.commit", "\"main\"")]
    [InlineData("$.collection.coverage", "\"complete\"")]
    [InlineData("$.modelCalls[0].kind", "\"call\"")]
    [InlineData("$.modelCalls[0].caller", "\"Triage.RouteAsync\"")]
    [InlineData("$.modelCalls[0].file", "\"/home/me/App.cs\"")]
    [InlineData("$.modelCalls[0].file", "\"C:\\\\App.cs\"")]
    [InlineData("$.modelCalls[0].line", "0")]
    [InlineData("$.modelCalls[0].prompt", "\"secret\"")]
    [InlineData("$.modelCalls[0].model", "\"gpt-4o\"")]
    [InlineData("$.models[0].model.from", "\"guess\"")]
    [InlineData("$.models[0].modelCalls", "0")]
    [InlineData("$.pipelines[0].stages", "[]")]
    [InlineData("$.pipelines[0].stages[0].stage", "\"effective\"")]
    [InlineData("$.findings[0].rule", "\"CA1000\"")]
    [InlineData("$.controls[0].evidence[0].grade", "\"met\"")]
    [InlineData("$.systems[0].id", "\"\"")]
    [InlineData("$.systems[0].declarations[0].line", "0")]
    [InlineData("$.systems[0].declarations", "null")]
    [InlineData("$.systems[0].assessed.sha256", "\"ABC\"")]
    [InlineData("$.systems[0].assessed.file", "\"/home/me/aims/assessed/x.yaml\"")]
    [InlineData("$.systems[0].assessed.line", "0")]
    [InlineData("$.systems[0].assessed.changes[0].what", "\"prompt\"")]
    [InlineData("$.systems[0].assessed.changes[0].material", "\"yes\"")]
    [InlineData("$.systems[0].assessed.changes[0].words", "\"secret\"")]
    [InlineData("$.documents[0].sha256", "\"ABC\"")]
    [InlineData("$.documents[0].content", "\"secret\"")]
    [InlineData("$.controls[0].id", "\"B.2.2\"")]
    [InlineData("$.controls[0].decision.applicable", "\"met\"")]
    [InlineData("$.controls[0].decision.status", "\"compliant\"")]
    [InlineData("$.controls[0].compliant", "true")]
    [InlineData("$.mappings[0].basis", "\"NIST\"")]
    [InlineData("$.mappings[0].id", "\"GOVERN\"")]
    [InlineData("$.findings[0].acceptedBy", "\"/systems/0\"")]
    [InlineData("$.findings[0].acceptedBy", "\"yes\"")]
    [InlineData("$.findings[0].about", "\"\"")]
    [InlineData("$.waivers[0].rule", "\"AIMS2001\"")]
    [InlineData("$.waivers[0].expires", "\"never\"")]
    [InlineData("$.waivers[0].expires", "null")]
    [InlineData("$.waivers[0].reason", "\"\"")]
    [InlineData("$.waivers[0].approvedBy", "null")]
    [InlineData("$.waivers[0].accepts", "-1")]
    [InlineData("$.waivers[0].file", "\"/home/me/aims.yaml\"")]
    [InlineData("$.waivers[0].expired", "true")]
    [InlineData("$.baseline.accepts", "-1")]
    [InlineData("$.baseline.expires", "null")]
    [InlineData("$.baseline.expired", "false")]
    [InlineData("$.dependencies[0].manifest.status", "\"trusted\"")]
    [InlineData("$.dependencies[0].manifest.sha256", "\"ABC\"")]
    [InlineData("$.dependencies[0].source", "\"internet\"")]
    [InlineData("$.dependencies[0].path", "\"/home/me/Wrapper.dll\"")]
    [InlineData("$.dependencies[0].systems", "null")]
    [InlineData("$.shippedSystems[0].assemblies", "[]")]
    [InlineData("$.shippedSystems[0].riskOwner", "\"A. Rivera\"")]
    [InlineData("$.limitations", "[]")]
    [InlineData("$.tools[0].method", "\"Triage.Tool\"")]
    [InlineData("$.tools[0].name", "\"\"")]
    [InlineData("$.tools[0].description", "\"secret\"")]
    [InlineData("$.tools[0].parameters[0].value", "\"secret\"")]
    [InlineData("$.tools[0].effects[0].effect", "\"none\"")]
    [InlineData("$.tools[0].effects[0].chain", "[]")]
    [InlineData("$.tools[0].effects", "null")]
    [InlineData("$.tools[0].notFollowed[0].reason", "\"safe\"")]
    [InlineData("$.tools[0].notFollowed[0].assembly", "\"Other\"")]
    [InlineData("$.packages[0].direct", "null")]
    [InlineData("$.packages[0].runtimeOnly", "false")]
    [InlineData("$.modelFiles[0].path", "\"/home/me/claims.gguf\"")]
    [InlineData("$.modelFiles[0].format", "\"exe\"")]
    [InlineData("$.modelFiles[0].header.prompt", "\"secret\"")]
    [InlineData("$.modelFiles[0].systems", "null")]
    [InlineData("$.promptFiles[0].kind", "\"other\"")]
    [InlineData("$.promptFiles[0].content", "\"secret\"")]
    public async Task A_damaged_manifest_is_refused(string path, string value)
    {
        var manifest = JsonNode.Parse(Manifest.Value)!;
        Set(manifest, path, value);

        Assert.NotEmpty(await Errors(manifest.ToJsonString()));
    }

    [Theory]
    [InlineData("$.components[0].system", "\"nobody\"")]
    [InlineData("$.modelCalls[2].system", "\"nobody\"")]
    [InlineData("$.tools[0].system", "\"nobody\"")]
    [InlineData("$.findings[0].acceptedBy", "\"/waivers/9\"")]
    [InlineData("$.controls[0].evidence[0].document", "\"docs/other.md\"")]
    [InlineData("$.controls[0].evidence[0].ref", "\"/nothing\"")]
    [InlineData("$.controls[0].evidence[0].system", "\"nobody\"")]
    [InlineData("$.controls[0].evidence[0].fields", "[ \"nothing\" ]")]
    [InlineData("$.controls[0].evidence", "[]")]
    public void A_reference_that_leads_nowhere_is_seen(string path, string value)
    {
        var manifest = JsonNode.Parse(Manifest.Value)!;
        Assert.Empty(ManifestChecks.Dangling(manifest));
        Set(manifest, path, value);

        Assert.NotEmpty(ManifestChecks.Dangling(manifest));
    }

    private static void Set(JsonNode manifest, string path, string value)
    {
        var parts = path[2..].Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.');
        var parent = parts[..^1].Aggregate(manifest, (node, part) => int.TryParse(part, out var index) ? node[index]! : node[part]!);
        parent[parts[^1]] = JsonNode.Parse(value);
    }

    [Fact]
    public void The_schema_has_the_words_for_changes()
    {
        var schema = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schemas", "aims-manifest.schema.json")))!;
        var what = schema["properties"]!["systems"]!["items"]!["properties"]!["assessed"]!["properties"]!["changes"]!["items"]!["properties"]!["what"]!;

        Assert.Equal(Governance.Changes.ChangeOf.All, what["enum"]!.AsArray().Select(word => (string)word!));
    }

    private static async Task<IEnumerable<string>> Errors(string json)
    {
        var schema = await JsonSchema.FromFileAsync(SchemaFile);
        return schema.Validate(json).Select(error => error.ToString());
    }
}
