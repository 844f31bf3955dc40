using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using Aims.EndToEnd.Tests.Infrastructure;

namespace Aims.EndToEnd.Tests;

/// <summary>A solution of several kinds of project under one register, built with several processes and again as a graph.</summary>
public sealed class GovernedSolutionTests(GovernedSolutionTests.Builds builds) : IClassFixture<GovernedSolutionTests.Builds>
{
    private const string Bin = "bin/Debug/net10.0";

    [Fact]
    public void Code_of_a_complete_system_has_no_warning() => Assert.Empty(builds.First.Ours("Covered"));

    [Fact]
    public void The_manifest_says_all_that_was_observed_and_declared()
    {
        var manifest = Manifest("Covered");
        var assembly = builds.Workspace.PathOf("Covered", Bin, "Covered.dll");
        using var reader = new PEReader(File.OpenRead(assembly));
        var metadata = reader.GetMetadataReader();
        var line = builds.Workspace.LineOf("Covered/Triage.cs", "GetResponseAsync");

        ManifestFile.MustEqual($$"""
            {
              "assembly": "Covered",
              "version": "2.3.0",
              "framework": ".NETCoreApp,Version=v10.0",
              "sha256": "{{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(assembly)))}}",
              "mvid": "{{metadata.GetGuid(metadata.GetModuleDefinition().Mvid)}}",
              "repository": "unknown",
              "commit": "unknown"
            }
            """, manifest.Json["subject"]);
        var declarations = manifest.List("systems").Single()["declarations"]!.AsArray();
        Assert.Contains("impactAssessment.approvedBy = B. Chen", declarations.Select(item => $"{item!["field"]} = {item["value"]}"));
        manifest.List("systems").Single().AsObject().Remove("declarations");
        ManifestFile.MustEqual("""
            [
              {
                "id": "claims-triage",
                "file": "aims/systems/claims-triage.yaml",
                "name": { "value": "Claims triage assistant", "line": 2 },
                "purpose": { "value": "Suggests a handling route for an incoming claim; a claims handler decides.", "line": 3 },
                "riskOwner": { "name": "A. Rivera", "role": "Head of Claims", "contact": "claims-risk@contoso.example", "line": 9 },
                "lifecycle": { "value": "pilot", "line": 4 },
                "role": { "value": "deployer", "line": 5 },
                "models": [ { "provider": "openai", "id": "gpt-4.1-mini", "line": 8 } ],
                "impactAssessment": {
                  "id": "IA-2026-004",
                  "document": "https://contoso.example/assessments/IA-2026-004",
                  "approvedBy": "B. Chen",
                  "approvedOn": "2026-06-01",
                  "nextReview": "2127-06-01",
                  "line": 11
                }
              }
            ]
            """, manifest.Json["systems"]);
        ManifestFile.MustEqual("""
            [ { "id": "T:Contoso.Claims.Triage", "system": "claims-triage", "declaredBy": "attribute", "purpose": "Suggests a route", "modelCalls": 1 } ]
            """, manifest.Json["components"]);
        ManifestFile.MustEqual($$"""
            [
              {
                "caller": "M:Contoso.Claims.Triage.RouteAsync(System.String)",
                "api": "{{ClaimsCode.GetResponse}}",
                "kind": "invoke",
                "modality": "chat",
                "provider": "openai",
                "model": { "id": "gpt-4.1-mini", "from": "constant" },
                "system": "claims-triage",
                "file": "Covered/Triage.cs",
                "line": {{line}}
              }
            ]
            """, manifest.Json["modelCalls"]);
        Assert.Equal(
            [
                "M:Microsoft.Extensions.AI.OpenAIClientExtensions.AsIChatClient(OpenAI.Chat.ChatClient) construct",
                "M:OpenAI.OpenAIClient.#ctor(System.String) construct",
                "M:OpenAI.OpenAIClient.GetChatClient(System.String) construct",
            ],
            manifest.List("otherUses").Select(use => $"{use["api"]} {use["kind"]}"));
        Assert.Equal(38, manifest.List("controls").Count);
        var evidence = Assert.Single(manifest.List("controls").SelectMany(control => control["evidence"]!.AsArray()), item => item!["target"] is not null)!;
        Assert.Equal("A.6.2.8", (string)evidence.Parent!.Parent!["id"]!);
        Assert.Equal(("declared", "T:Contoso.Claims.Triage", "Each suggestion is logged"), ((string)evidence["grade"]!, (string)evidence["target"]!, (string)evidence["statement"]!));
        Assert.Equal(
            ["Microsoft.Extensions.AI.Abstractions 10.11.0", "Microsoft.Extensions.AI.OpenAI 10.11.0", "OpenAI 2.15.0"],
            manifest.List("packages").Select(package => $"{package["id"]} {package["version"]}"));
        Assert.Empty(manifest.List("findings"));
        Assert.Equal("allMethodBodiesRead", manifest.Text("collection.coverage"));
        Assert.Equal("portable", manifest.Text("collection.debugInformation"));
        Assert.Equal("Aims.Analyzers", manifest.Text("tool.name"));
    }

    [Fact]
    public void The_manifest_beside_the_assembly_is_that_of_the_intermediate_assembly() => Assert.Equal(
        File.ReadAllBytes(builds.Workspace.PathOf("Covered/obj/Debug/net10.0/Covered.aims.json")), Manifest("Covered").Bytes);

    [Fact]
    public void A_system_without_risk_owner_and_impact_assessment_is_warned_about_where_its_code_calls_a_model()
    {
        var line = builds.Workspace.LineOf("Incomplete/Triage.cs", "GetResponseAsync");

        Assert.Equal([$"AIMS1003 Triage.cs({line})", $"AIMS1004 Triage.cs({line})"], builds.First.OursAt("Incomplete"));
        Assert.All(builds.First.Ours("Incomplete"), message => Assert.Equal("warning", message.Severity));
        Assert.All(builds.First.Ours("Incomplete"), message => Assert.Contains("'unowned'", message.Text, StringComparison.Ordinal));
        Assert.Equal([$"AIMS1003 Incomplete/Triage.cs({line})", $"AIMS1004 Incomplete/Triage.cs({line})"], Manifest("Incomplete").FindingsAt);
    }

    [Fact]
    public void A_web_application_is_observed_in_its_top_level_statements()
    {
        var line = builds.Workspace.LineOf("Web/Program.cs", "GetResponseAsync");

        Assert.Equal([$"AIMS1001 Program.cs({line})"], builds.First.OursAt("Web"));
        Assert.Equal([$"AIMS1001 Web/Program.cs({line})"], Manifest("Web").FindingsAt);
        Assert.Equal("M:Program.{Main}$(System.String[])", (string?)Manifest("Web").List("modelCalls").Single()["caller"]);
    }

    [Fact]
    public void A_model_call_in_a_Razor_component_is_shown_in_the_component()
    {
        var line = builds.Workspace.LineOf("Blazor/Ask.razor", "GetResponseAsync");

        Assert.Equal([$"AIMS1001 Ask.razor({line})"], builds.First.OursAt("Blazor"));
        Assert.Equal(builds.Workspace.PathOf("Blazor/Ask.razor"), builds.First.Ours("Blazor").Single().File);
        Assert.Equal([$"AIMS1001 Blazor/Ask.razor({line})"], Manifest("Blazor").FindingsAt);
        Assert.Equal([$"Blazor/Ask.razor({line})"], Manifest("Blazor").ModelCallsAt);
        Assert.Equal("M:Contoso.Claims.Ask.AskAsync", (string?)Manifest("Blazor").List("modelCalls").Single()["caller"]);
    }

    [Fact]
    public void A_pragma_silences_the_compiler_but_not_the_manifest()
    {
        Assert.Empty(builds.First.Ours("Suppressed"));
        Assert.Equal([$"AIMS1001 Suppressed/Triage.cs({builds.Workspace.LineOf("Suppressed/Triage.cs", "GetResponseAsync")})"], Manifest("Suppressed").FindingsAt);
        Assert.Contains(builds.First.Summaries, line => line.StartsWith("Suppressed AI inventory: 0 AI systems, 1 model call, 1 open finding ->", StringComparison.Ordinal));
    }

    [Fact]
    public void A_call_of_another_project_s_marked_gateway_is_a_model_call()
    {
        var line = builds.Workspace.LineOf("Desk/Desk.cs", "AskAsync");

        Assert.Equal([$"AIMS1001 Desk.cs({line})"], builds.First.OursAt("Desk"));
        Assert.Equal([$"AIMS1001 Desk/Desk.cs({line})"], Manifest("Desk").FindingsAt);
        Assert.Equal(["M:Contoso.Claims.Gateway.AskAsync(System.String)"], Manifest("Gateway").List("modelApis").Select(api => (string)api!));
    }

    [Fact]
    public void A_referenced_project_s_manifest_is_copied_with_its_assembly() =>
        Assert.Equal(Manifest("Gateway").Bytes, File.ReadAllBytes(builds.Workspace.PathOf("Desk", Bin, "Gateway.aims.json")));

    [Fact]
    public void Every_project_is_summed_up_once()
    {
        string[] expected = ["Blazor", "Covered", "Desk", "Gateway", "Incomplete", "Suppressed", "Web"];

        Assert.Equal(expected, builds.First.Summaries.Select(line => line.Split(' ')[0]).Order(StringComparer.Ordinal));
        Assert.All(builds.First.Summaries, line => Assert.DoesNotContain("no register", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_graph_build_says_and_writes_the_same()
    {
        Assert.Equal(builds.First.OursAt("Desk"), builds.Graph.OursAt("Desk"));
        Assert.Equal(builds.DeskBeforeGraph, Manifest("Desk").Bytes);
        Assert.Equal(builds.GatewayBeforeGraph, Manifest("Gateway").Bytes);
    }

    [Fact]
    public void A_published_application_has_its_manifest_and_those_of_its_libraries() => Assert.Equal(
        ["Desk/published/Desk.aims.json", "Desk/published/Gateway.aims.json"], builds.Workspace.Manifests("Desk/published"));

    private ManifestFile Manifest(string project) => ManifestFile.Read(builds.Workspace, $"{project}/{Bin}/{project}.aims.json");

    public sealed class Builds : WorkspaceFixture
    {
        internal BuildResult First { get; private set; } = null!;

        internal BuildResult Graph { get; private set; } = null!;

        internal byte[] DeskBeforeGraph { get; private set; } = null!;

        internal byte[] GatewayBeforeGraph { get; private set; } = null!;

        protected override string FolderName => "governed";

        protected override async Task BuildAsync()
        {
            WriteSources();
            await Workspace.RestoreSolutionAsync("Covered", "Incomplete", "Web", "Blazor", "Suppressed", "Gateway", "Desk");
            First = (await Workspace.BuildAsync("All.slnx", "-m:2")).MustSucceed();

            DeskBeforeGraph = First.MustHaveWritten(Workspace.PathOf("Desk", Bin, "Desk.aims.json"));
            GatewayBeforeGraph = First.MustHaveWritten(Workspace.PathOf("Gateway", Bin, "Gateway.aims.json"));
            Graph = (await Workspace.BuildAsync("Desk", "-graph", "-t:Rebuild")).MustSucceed();
            (await Workspace.RunTargetsAsync("Desk", "-t:Publish", "-p:NoBuild=true", "-p:PublishDir=published/")).MustSucceed();
        }

        private void WriteSources()
        {
            ClaimsCode.WriteRegister(Workspace, "", "claims-triage");
            Workspace.Write("aims/systems/unowned.yaml", ClaimsCode.System("unowned", ""));

            Workspace.WriteProject("Covered", $"<PropertyGroup><OutputType>Exe</OutputType><Version>2.3.0</Version></PropertyGroup>{ClaimsCode.ModelSdk}");
            Workspace.Write("Covered/Triage.cs", ClaimsCode.Triage("[AiComponent(\"claims-triage\", Purpose = \"Suggests a route\")]\n[AiControl(\"A.6.2.8\", \"Each suggestion is logged\")]"));
            Workspace.Write("Covered/Program.cs", """
                using Microsoft.Extensions.AI;
                using OpenAI;

                namespace Contoso.Claims;

                public static class Program
                {
                    public static async Task Main(string[] args)
                    {
                        IChatClient client = new OpenAIClient(args[0]).GetChatClient("gpt-4.1-mini").AsIChatClient();
                        Console.WriteLine(await new Triage(client).RouteAsync(args[1]));
                    }
                }
                """);

            Workspace.WriteProject("Incomplete", ClaimsCode.ModelAbstractions);
            Workspace.Write("Incomplete/Triage.cs", ClaimsCode.Triage("[AiComponent(\"unowned\")]"));

            Workspace.WriteProject("Web", ClaimsCode.ModelSdk, "Microsoft.NET.Sdk.Web");
            Workspace.Write("Web/Program.cs", """
                using Microsoft.Extensions.AI;
                using OpenAI;

                var builder = WebApplication.CreateBuilder(args);
                builder.Services.AddSingleton<IChatClient>(new OpenAIClient("key").GetChatClient("gpt-4.1-mini").AsIChatClient());
                var app = builder.Build();
                app.MapGet("/route", async (IChatClient client, string claim) =>
                {
                    var response = await client.GetResponseAsync(claim);
                    return response.Text;
                });
                app.Run();
                """);

            Workspace.WriteProject("Blazor", ClaimsCode.ModelAbstractions, "Microsoft.NET.Sdk.Web");
            Workspace.Write("Blazor/Program.cs", """
                var builder = WebApplication.CreateBuilder(args);
                builder.Services.AddRazorComponents();
                builder.Build().Run();
                """);
            Workspace.Write("Blazor/Ask.razor", """
                @namespace Contoso.Claims
                @using Microsoft.AspNetCore.Components.Web
                @using Microsoft.Extensions.AI
                @inject IChatClient Client

                <h1>Ask</h1>
                <button @onclick="AskAsync">Ask</button>
                <p>@_answer</p>

                @code {
                    private string _answer = "";

                    private async Task AskAsync()
                    {
                        var response = await Client.GetResponseAsync("Which route?");
                        _answer = response.Text;
                    }
                }
                """);

            Workspace.WriteProject("Suppressed", ClaimsCode.ModelAbstractions);
            Workspace.Write("Suppressed/Triage.cs", ClaimsCode.Triage(around: "#pragma warning disable AIMS1001"));

            Workspace.WriteProject("Gateway");
            Workspace.Write("Gateway/Gateway.cs", """
                using Aims.Annotations;

                namespace Contoso.Claims;

                public sealed class Gateway
                {
                    [ModelApi(Modality = "chat", Provider = "openai")]
                    public Task<string> AskAsync(string question) => Task.FromResult(question);
                }
                """);
            Workspace.WriteProject("Desk", ClaimsCode.Executable + """<ItemGroup><ProjectReference Include="../Gateway/Gateway.csproj" /></ItemGroup>""");
            Workspace.Write("Desk/Desk.cs", """
                namespace Contoso.Claims;

                public static class Desk
                {
                    public static async Task Main() => Console.WriteLine(await new Gateway().AskAsync("Which route?"));
                }
                """);
        }
    }
}
