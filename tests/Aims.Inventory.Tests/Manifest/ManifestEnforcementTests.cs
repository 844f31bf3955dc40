using System.Text.Json.Nodes;
using Aims.Inventory.Manifest;
using NJsonSchema;

namespace Aims.Inventory.Tests.Manifest;

/// <summary>What a manifest says of the build that wrote it.</summary>
public sealed class ManifestEnforcementTests
{
    private const string Source = "public class Triage(IChatClient client) { public Task<ChatResponse> RouteAsync() => client.GetResponseAsync(\"x\"); }";

    [Theory]
    [InlineData(EnforcementLevel.Advise, "testProject", "nearest")]
    [InlineData(EnforcementLevel.Warn, "default", "none")]
    [InlineData(EnforcementLevel.Fail, "property", "property")]
    public async Task Level_and_who_chose_it_are_recorded(string level, string reason, string register)
    {
        var text = Write(new ManifestEnforcement(true, level, reason, register));

        Assert.Equal($$"""{"enabled":true,"level":"{{level}}","reason":"{{reason}}","register":"{{register}}"}""", JsonNode.Parse(text)!["enforcement"]!.ToJsonString());
        Assert.Empty(await Errors(text));
        Assert.Equal(register == "property", LimitationsOf(text).Contains("register-elsewhere"));
        Assert.NotEmpty(await Errors(text.Replace($"\"{level}\"", "\"strict\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_a_build_there_is_none() => Assert.Null(JsonNode.Parse(Write(null))!["enforcement"]);

    [Fact]
    public async Task Where_nobody_looked_the_manifest_names_the_assembly_and_says_so()
    {
        var looked = JsonNode.Parse(Write(new ManifestEnforcement(true, EnforcementLevel.Warn, "default", "nearest")))!;
        var text = Write(new ManifestEnforcement(false, EnforcementLevel.Warn, "default", "nearest"));
        var manifest = JsonNode.Parse(text)!;

        Assert.Empty(await Errors(text));
        Assert.Equal(looked["subject"]!.ToJsonString(), manifest["subject"]!.ToJsonString());
        Assert.Equal("none", (string?)manifest["collection"]!["coverage"]);
        Assert.Equal(0, (int)manifest["collection"]!["methodBodiesRead"]!);
        Assert.Equal((int)looked["collection"]!["methodBodiesRead"]!, (int)manifest["collection"]!["methodBodiesUnread"]!);
        Assert.Equal("not-collected", LimitationsOf(text)[0]);
        Assert.All(manifest.AsObject().Where(item => item.Value is JsonArray && item.Key != "limitations"), item => Assert.Empty(item.Value!.AsArray()));
        Assert.NotEmpty(looked["modelCalls"]!.AsArray());
    }

    private static string Write(ManifestEnforcement? enforcement)
    {
        using var assembly = new InventoriedAssembly().WithSource(Source);
        assembly.Enforcement = enforcement;
        return assembly.Write();
    }

    private static List<string> LimitationsOf(string text) => [.. JsonNode.Parse(text)!["limitations"]!.AsArray().Select(item => (string)item!["id"]!)];

    private static async Task<IEnumerable<object>> Errors(string text)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "schemas", "aims-manifest.schema.json"));
        return schema.Validate(text);
    }
}
