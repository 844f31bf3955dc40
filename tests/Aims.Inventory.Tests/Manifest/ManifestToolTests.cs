using System.Text.Json.Nodes;
using Aims.Governance.Catalogue;
using Aims.Inventory.Manifest;
using Aims.Inventory.Metadata;

namespace Aims.Inventory.Tests.Manifest;

public sealed class ManifestToolTests : IDisposable
{
    private const string Source = """
        using Microsoft.SemanticKernel;
        [AiComponent("claims-triage")]
        public class Desk(System.Net.Http.HttpClient http)
        {
            [System.ComponentModel.Description("secret text")]
            public Task Pay(int claim, [System.ComponentModel.Description("secret text")] decimal amount) => http.PostAsync("secret-address", null);
            public AITool Tool() => AIFunctionFactory.Create(Pay, "pay", "secret text");
        }
        public class Plugin
        {
            [KernelFunction("look"), System.ComponentModel.Description("secret text")] public string Look(Kernel kernel) => kernel.ToString()!;
        }
        """;

    private const string Complete = """
        id: claims-triage
        name: n
        purpose: p
        riskOwner: { name: A. Rivera }
        lifecycle: pilot
        role: deployer
        appliesTo: [ "A:App" ]
        impactAssessment: { id: IA-1, approvedBy: B. Chen, approvedOn: 2026-06-01, nextReview: 2027-06-01 }

        """;

    private readonly InventoriedAssembly _assembly = new InventoriedAssembly().WithSource(Source);

    [Fact]
    public void A_tool_says_who_hands_over_what_and_what_it_reaches()
    {
        var tools = _assembly.Make().Tools;

        Assert.Equal(["M:Desk.Tool", "T:Plugin"], tools.Select(tool => tool.Caller));
        var pay = tools[0];
        Assert.StartsWith("M:Microsoft.Extensions.AI.AIFunctionFactory.Create(", pay.Api, StringComparison.Ordinal);
        Assert.Equal(("M:Desk.Pay(System.Int32,System.Decimal)", "claims-triage", "code/App.cs", 7), (pay.Method, pay.System, pay.File, pay.Line));
        Assert.Equal([new ManifestToolParameter("claim", "System.Int32"), new ManifestToolParameter("amount", "System.Decimal")], pay.Parameters);
        var effect = Assert.Single(pay.Effects);
        Assert.Equal("http-write", effect.Effect);
        Assert.Equal([pay.Method!, "M:System.Net.Http.HttpClient.PostAsync(System.String,System.Net.Http.HttpContent)"], effect.Chain);
        Assert.Empty(pay.NotFollowed);

        var look = tools[1];
        Assert.Equal(
            ("T:Microsoft.SemanticKernel.KernelFunctionAttribute", "M:Plugin.Look(Microsoft.SemanticKernel.Kernel)", null, "code/App.cs", 11),
            (look.Api, look.Method, look.System, look.File, look.Line));
        Assert.Empty(look.Effects);
    }

    [Fact]
    public void No_text_of_the_source_but_the_name_is_in_it() => Assert.DoesNotContain("secret", _assembly.Write(), StringComparison.Ordinal);

    [Theory]
    [InlineData("M:Desk.Pay", "M:Plugin.Look(Microsoft.SemanticKernel.Kernel)", null)]
    [InlineData("M:Desk.Pay(System.Int32,System.Decimal)", "M:Plugin.Look", null)]
    [InlineData("M:Plugin.Look", "M:Desk.Pa", "AIMS1009 M:Desk.Tool code/App.cs(7) The tool M:Desk.Pay(System.Int32,System.Decimal) is not among those that AI system 'claims-triage' declares (Plugin.Look, Desk.Pa);")]
    [InlineData("M:Desk.Pay", "M:Desk.Look", "AIMS1009 M:Plugin.Look(Microsoft.SemanticKernel.Kernel) code/App.cs(11) The tool M:Plugin.Look(Microsoft.SemanticKernel.Kernel) is not among")]
    [InlineData("M:Desk.Pay(System.Int32)", "M:Plugin.Look", "AIMS1009 M:Desk.Tool code/App.cs(7) The tool M:Desk.Pay(System.Int32,System.Decimal) is not among")]
    public void A_tool_that_its_system_does_not_declare_is_a_finding(string first, string second, string? finding)
    {
        _assembly.WithRegisterFile("aims.yaml", "version: 1\norganization: Contoso\n").WithRegisterFile("systems/claims-triage.yaml", $"{Complete}tools: [ {{ method: \"{first}\" }}, {{ method: \"{second}\" }} ]\n");

        var findings = _assembly.Make().Findings.Select(item => $"{item.Rule} {item.Member} {item.File}({item.Line}) {item.Message}").ToList();

        Assert.Equal(finding is null ? 0 : 1, findings.Count);
        Assert.All(findings, item => Assert.StartsWith(finding!, item, StringComparison.Ordinal));
    }

    [Fact]
    public void A_tool_whose_method_is_not_known_is_not_compared_and_the_manifest_says_so()
    {
        using var assembly = new InventoriedAssembly()
            .WithSource("public class Desk { public AITool Tool() => new HostedWebSearchTool(); public AITool Again() => new HostedWebSearchTool(); }")
            .WithRegisterFile("aims.yaml", "version: 1\norganization: Contoso\n")
            .WithRegisterFile("systems/claims-triage.yaml", Complete + "tools: [ { method: M:Desk.Pay } ]\n");

        var manifest = assembly.Make();

        Assert.Empty(manifest.Findings);
        Assert.Equal(
            ["M:Desk.Again gives a model a tool by HostedWebSearchTool.constructor whose method was not seen; it was not compared with the tools that AI system 'claims-triage' declares.", "M:Desk.Tool gives a model a tool by HostedWebSearchTool.constructor whose method was not seen; it was not compared with the tools that AI system 'claims-triage' declares."],
            manifest.Limitations.Where(limitation => limitation.Id == "tool-not-compared").Select(limitation => limitation.Text));
    }

    [Fact]
    public void The_schema_has_the_words_for_effects_and_reasons()
    {
        var schema = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schemas", "aims-manifest.schema.json")))!;
        var tool = schema["properties"]!["tools"]!["items"]!["properties"]!;

        Assert.Equal(ToolEffect.All, Words(tool["effects"]!["items"]!["properties"]!["effect"]!));
        Assert.Equal(NotFollowedReason.All, Words(tool["notFollowed"]!["items"]!["properties"]!["reason"]!));

        static IEnumerable<string> Words(JsonNode property) => property["enum"]!.AsArray().Select(word => (string)word!);
    }

    public void Dispose() => _assembly.Dispose();
}
