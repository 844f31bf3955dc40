using Aims.Inventory.Manifest;

namespace Aims.Inventory.Tests.Manifest;

/// <summary>What the manifest says of models, pipelines and tools.</summary>
public sealed class ManifestModelsTests
{
    [Fact]
    public void A_model_that_the_code_names()
    {
        var call = Assert.Single(Make("class C { Task M(IChatClient c) => c.GetResponseAsync(\"x\", new ChatOptions { ModelId = \"gpt-4.1-mini\" }); }").ModelCalls);

        Assert.Equal(new ManifestModel("gpt-4.1-mini", "constant", null, null, null), call.Model);
        Assert.Equal("unknown", call.Provider);
    }

    [Fact]
    public void One_of_several_models_has_the_others_as_alternatives()
    {
        var manifest = Make("class C { Task M(IChatClient c, int size) => c.GetResponseAsync(\"x\", new ChatOptions { ModelId = size switch { 0 => \"small\", 1 => \"medium\", _ => \"large\" } }); }");

        var model = Assert.Single(manifest.ModelCalls).Model!;
        // Which comes first is the compiler's choice.
        Assert.Equal(["large", "medium", "small"], model.Alternatives!.Select(other => other.Id).Append(model.Id).Order(StringComparer.Ordinal));
        Assert.All(model.Alternatives!, other => Assert.Null(other.Alternatives));
        Assert.Equal(["large 1", "medium 1", "small 1"], manifest.Models.Select(reached => $"{reached.Model.Id} {reached.ModelCalls}"));
    }

    [Fact]
    public void A_configuration_key_stands_beside_its_default()
    {
        var manifest = Make("""
            class C { Task M(IChatClient c, Microsoft.Extensions.Configuration.IConfiguration settings) => c.GetResponseAsync("x", new ChatOptions { ModelId = settings["Claims:Model"] ?? "gpt-4.1-mini" }); }
            """);

        Assert.Equal(new ManifestModel("gpt-4.1-mini", "configuration", "Claims:Model", null, null), Assert.Single(manifest.ModelCalls).Model);
    }

    [Fact]
    public void A_model_that_nothing_names_is_unknown_for_a_reason()
    {
        var manifest = Make("class C(IChatClient c) { public Task M() => c.GetResponseAsync(\"x\"); }");

        Assert.Equal(new ManifestModel(null, "unknown", null, "injected", null), Assert.Single(manifest.ModelCalls).Model);
        Assert.Equal(new ManifestReachedModel("unknown", new ManifestModel(null, "unknown", null, "injected", null), 1), Assert.Single(manifest.Models));
    }

    [Fact]
    public void Calls_that_reach_the_same_model_are_counted_together()
    {
        var manifest = Make("""
            class C
            {
                Task A(IChatClient c) => c.GetResponseAsync("x", new ChatOptions { ModelId = "small" });
                Task B(IChatClient c, bool big) => c.GetResponseAsync("x", new ChatOptions { ModelId = big ? "large" : "small" });
            }
            """);

        Assert.Equal(["large 1", "small 2"], manifest.Models.Select(reached => $"{reached.Model.Id} {reached.ModelCalls}"));
    }

    [Fact]
    public void A_service_key_is_the_connection()
    {
        var call = Assert.Single(Make("""
            class C([Microsoft.Extensions.DependencyInjection.FromKeyedServices("triage")] IChatClient c) { public Task M() => c.GetResponseAsync("x"); }
            """).ModelCalls);

        Assert.Equal("triage", call.Connection);
        Assert.Equal(new ManifestModel(null, "join", "triage", null, null), call.Model);
    }

    [Fact]
    public void A_request_over_raw_HTTP_has_the_host_as_endpoint_and_no_model()
    {
        var manifest = Make("class C { Task M(System.Net.Http.HttpClient http) => http.PostAsync(\"https://user:secret@api.mistral.ai:443/v1/chat/completions?key=secret\", null); }");

        var call = Assert.Single(manifest.ModelCalls);
        Assert.Equal("http chat mistral api.mistral.ai", $"{call.Kind} {call.Modality} {call.Provider} {call.Endpoint}");
        Assert.Null(call.Model);
        Assert.Equal(["AIMS1001", "AIMS1007"], manifest.Findings.Select(finding => finding.Rule));
        Assert.DoesNotContain("secret", ManifestJson.Write(manifest), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipeline_has_its_stages_in_the_order_of_the_code()
    {
        var manifest = Make("""
            class C
            {
                IChatClient Second(IChatClient c) => new ChatClientBuilder(c).UseLogging().Build();
                IChatClient First(IChatClient c) => new ChatClientBuilder(c)
                    .UseOpenTelemetry()
                    .UseFunctionInvocation().UseDistributedCache()
                    .Build();
            }
            """);

        Assert.Equal(
            [
                "M:C.First(Microsoft.Extensions.AI.IChatClient): telemetry, function-invocation, caching",
                "M:C.Second(Microsoft.Extensions.AI.IChatClient): logging",
            ],
            manifest.Pipelines.Select(pipeline => $"{pipeline.Caller}: {string.Join(", ", pipeline.Stages.Select(stage => stage.Stage))}"));
        Assert.StartsWith("M:Microsoft.Extensions.AI.OpenTelemetryChatClientBuilderExtensions.UseOpenTelemetry(", manifest.Pipelines[0].Stages[0].Api, StringComparison.Ordinal);
        Assert.Equal("telemetry", manifest.OtherUses.Single(use => use.Api.Contains("UseOpenTelemetry", StringComparison.Ordinal)).Stage);
    }

    [Fact]
    public void A_tool_says_which_method_it_runs()
    {
        var manifest = Make("""
            class C
            {
                AITool Named() => AIFunctionFactory.Create(Refund);
                AITool Lambda() => AIFunctionFactory.Create(() => 1);
                static int Refund(int amount) => amount;
            }
            """);

        Assert.Equal(
            ["M:C.Lambda runs M:C.Lambda", "M:C.Named runs M:C.Refund(System.Int32)"],
            manifest.OtherUses.Where(use => use.Kind == "tool").Select(use => $"{use.Caller} runs {use.Runs}"));
        Assert.All(manifest.OtherUses, use => Assert.Null(use.Model));
    }

    private static AimsManifest Make(string source)
    {
        using var assembly = new InventoriedAssembly().WithSource(source).WithRegisterFile("aims.yaml", "version: 1\norganization: Contoso\n");
        return assembly.Make();
    }
}
