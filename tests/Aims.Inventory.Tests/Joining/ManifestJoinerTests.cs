using Aims.Inventory.Joining;
using Aims.Inventory.Manifest;
using NJsonSchema;

namespace Aims.Inventory.Tests.Joining;

/// <summary>One model behind one call, over several manifests.</summary>
public sealed class ManifestJoinerTests
{
    private static readonly ManifestModelApiUse Chat = Use("invoke", "M:Chat.AskAsync", Model("join", key: "chat"));

    [Fact]
    public void A_name_is_joined_to_the_resource_of_that_name()
    {
        var joined = ManifestJoiner.Join([Manifest("Web", calls: [Chat]), Manifest("Host", others: [Resource("chat", "gpt-4.1-mini", line: 12), Resource("embedding", "small", line: 13)])]);

        var call = Assert.Single(joined.ModelCalls);
        var model = Assert.Single(call.Joined);
        Assert.Equal(("Web", "openai", "gpt-4.1-mini"), (call.Assembly, model.Provider, model.Id));
        Assert.Equal([new JoinStep("chat", "Host", "M:Hosting.AddModel", "M:Program.Main", "Program.cs", 12)], model.Steps);
        Assert.Equal("join", call.Model!.From);
    }

    [Theory]
    [InlineData("join", "CHAT", null)]
    [InlineData("configuration", "ConnectionStrings:chat", null)]
    [InlineData("constant", null, "chat")]
    public void By_connection_connection_string_and_deployment(string from, string? key, string? id)
    {
        var call = Use("invoke", "M:Chat.AskAsync", new ManifestModel(id, from, key, null, null));

        var joined = ManifestJoiner.Join([Manifest("Web", calls: [call]), Manifest("Host", others: [Resource("chat", "gpt-4.1-mini")])]);

        Assert.Equal("gpt-4.1-mini", Assert.Single(Assert.Single(joined.ModelCalls).Joined).Id);
    }

    [Fact]
    public void All_candidates_are_listed_and_none_is_chosen()
    {
        var both = Use("invoke", "M:Chat.AskAsync", new ManifestModel(null, "join", "chat", null, [Model("join", key: "chatModel")]));

        var joined = ManifestJoiner.Join([Manifest("Web", calls: [both]), Manifest("Host", others: [Resource("chat", "llama3.1", provider: "ollama"), Resource("chatModel", "gpt-4.1-mini"), Resource("chatModel", "gpt-5")])]);

        Assert.Equal(["gpt-4.1-mini", "gpt-5", "llama3.1"], Assert.Single(joined.ModelCalls).Joined.Select(model => model.Id));
    }

    [Fact]
    public void A_chain_of_names_is_followed_and_a_circle_ends()
    {
        var others = new[]
        {
            Use("resource", "M:Hosting.Alias", Model("join", key: "real"), connection: "chat"),
            Use("resource", "M:Hosting.Back", Model("join", key: "chat"), connection: "real"),
            Resource("real", "gpt-4.1-mini"),
        };

        var model = Assert.Single(Assert.Single(ManifestJoiner.Join([Manifest("Web", calls: [Chat]), Manifest("Host", others: others)]).ModelCalls).Joined, item => item.Steps.Count == 2);

        Assert.Equal(["chat", "real"], model.Steps.Select(step => step.Name));
    }

    [Fact]
    public void What_nothing_defines_stays_as_it_is()
    {
        var call = Assert.Single(ManifestJoiner.Join([Manifest("Web", calls: [Chat]), Manifest("Host", others: [Resource("other", "gpt-4.1-mini")])]).ModelCalls);

        Assert.Empty(call.Joined);
        Assert.Equal("chat", call.Model!.Key);
    }

    [Fact]
    public async Task The_order_of_the_manifests_does_not_matter_and_the_form_is_that_of_the_schema()
    {
        AimsManifest[] manifests = [Manifest("Web", calls: [Chat]), Manifest("Host", others: [Resource("chat", "a"), Resource("chat", "b")]), Manifest("Api", calls: [Chat with { Caller = "M:Api.Ask" }])];

        var json = JoinedInventoryJson.Write(ManifestJoiner.Join(manifests));

        Assert.Equal(json, JoinedInventoryJson.Write(ManifestJoiner.Join([.. manifests.Reverse()])));
        Assert.Equal(json, JoinedInventoryJson.Write(JoinedInventoryJson.Read(json)));
        var schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "schemas", "aims-joined-inventory.schema.json"));
        Assert.Empty(schema.Validate(json));
        Assert.NotEmpty(schema.Validate(json.Replace("\"steps\"", "\"step\"", StringComparison.Ordinal)));
    }

    private static ManifestModel Model(string from, string? id = null, string? key = null) => new(id, from, key, null, null);

    private static ManifestModelApiUse Resource(string name, string model, string provider = "openai", int line = 1) =>
        Use("resource", "M:Hosting.AddModel", Model("constant", id: model), name, provider, line) with { Caller = "M:Program.Main", File = "Program.cs" };

    private static ManifestModelApiUse Use(string kind, string api, ManifestModel model, string? connection = null, string provider = "unknown", int line = 1) =>
        new("M:Chat.Caller", api, kind, null, null, "chat", provider, model, connection, null, null, null, "Chat.cs", line);

    private static AimsManifest Manifest(string assembly, ManifestModelApiUse[]? calls = null, ManifestModelApiUse[]? others = null)
    {
        using var made = new Aims.Inventory.Tests.Manifest.InventoriedAssembly().WithSource("public class C { }");
        var manifest = made.Make();
        return manifest with { Subject = manifest.Subject with { Assembly = assembly }, ModelCalls = calls ?? [], OtherUses = others ?? [] };
    }
}
