using System.Text.Json.Nodes;
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
        """;

    private static readonly Lazy<string> Manifest = new(() =>
    {
        using var assembly = new InventoriedAssembly().WithSource(Source)
            .WithRegisterFile("aims.yaml", "version: 1\norganization: Contoso\nstatementOfApplicability: { controls: { A.2.2: { applicable: true, evidence: [ \"https://contoso.example/policy\" ] } } }\n")
            .WithRegisterFile("systems/claims-triage.yaml", System)
            .WithRegisterFile("assessed/claims-triage.yaml", "version: 1\nsystem: claims-triage\nassemblies: { App: { callers: [ T:Triage ] } }\n");
        assembly.Commit = new string('a', 40);
        assembly.RepositoryUrl = "https://example.com/contoso/claims";
        return assembly.Write();
    });

    [Fact]
    public async Task A_manifest_is_valid() => Assert.Empty(await Errors(Manifest.Value));

    [Fact]
    public void The_manifest_that_is_checked_fills_every_list()
    {
        var lists = JsonNode.Parse(Manifest.Value)!.AsObject().Where(property => property.Value is JsonArray).ToList();

        Assert.Equal(15, lists.Count);
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
    public async Task A_damaged_manifest_is_refused(string path, string value)
    {
        var manifest = JsonNode.Parse(Manifest.Value)!;
        var parts = path[2..].Replace("[0]", ".0", StringComparison.Ordinal).Split('.');
        var parent = parts[..^1].Aggregate(manifest, (node, part) => part == "0" ? node[0]! : node[part]!);
        parent[parts[^1]] = JsonNode.Parse(value);

        Assert.NotEmpty(await Errors(manifest.ToJsonString()));
    }

    [Fact]
    public void Every_reference_inside_resolves()
    {
        var manifest = JsonNode.Parse(Manifest.Value)!;
        var systems = manifest["systems"]!.AsArray().Select(system => (string)system!["id"]!).ToHashSet();

        Assert.All(manifest["components"]!.AsArray(), component => Assert.Contains((string)component!["system"]!, systems));
        Assert.All(manifest["modelCalls"]!.AsArray().Where(call => call!["system"] is not null), call => Assert.Contains((string)call!["system"]!, systems));
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
        var schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "schemas", "aims-manifest.schema.json"));
        return schema.Validate(json).Select(error => error.ToString());
    }
}
