using System.Text;
using Aims.Inventory.Manifest;
using Aims.Inventory.Metadata;

namespace Aims.Inventory.Tests.Manifest;

public sealed class ManifestTests : IDisposable
{
    private const string Source = """
        [assembly: AiControl("A.6.2.3", "Design notes are in docs/design.md")]
        [AiComponent("claims-triage", Purpose = "Routes claims")]
        public class Triage(IChatClient client)
        {
            [AiControl("A.6.2.8", "Each answer is logged")]
            public async Task<string> RouteAsync(string claim) => (await client.GetResponseAsync(claim)).Text;
        }
        namespace Contoso.Other
        {
            public class Helper(IChatClient client)
            {
                public Func<string, ChatOptions?, CancellationToken, Task<ChatResponse>> Ask() => client.GetResponseAsync;
                [ModelApi] public Task<ChatResponse> Wrapped() => client.GetResponseAsync("x");
            }
        }
        """;

    private const string System = """
        id: claims-triage
        name: Claims triage
        purpose: Suggests a route.
        lifecycle: pilot
        role: deployer
        models: [ { provider: openai, id: gpt-4.1-mini } ]
        impactAssessment: { id: IA-1, document: docs/ia.md, approvedBy: B. Chen, approvedOn: 2026-06-01, nextReview: 2027-06-01 }
        """;

    private readonly InventoriedAssembly _assembly = new InventoriedAssembly()
        .WithSource(Source)
        .WithRegisterFile("aims.yaml", "version: 1\norganization: Contoso\n")
        .WithRegisterFile("systems/claims-triage.yaml", System);

    [Fact]
    public void Model_calls_say_who_calls_what_where_and_for_which_system()
    {
        var calls = _assembly.Make().ModelCalls.Select(call => $"{call.Caller} {call.Api.Split('(')[0]} {call.Form} {call.System} {call.File}:{call.Line}");

        Assert.Equal(
            [
                "M:Contoso.Other.Helper.Ask M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync methodGroup  code/App.cs:12",
                "M:Contoso.Other.Helper.Wrapped M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync   code/App.cs:13",
                "M:Triage.RouteAsync(System.String) M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync  claims-triage code/App.cs:6",
            ],
            calls);
    }

    [Fact]
    public void Declared_facts_carry_their_line_in_the_register()
    {
        var system = Assert.Single(_assembly.Make().Systems);

        Assert.Equal("aims/systems/claims-triage.yaml", system.File);
        Assert.Equal(new ManifestFact("Suggests a route.", 3), system.Purpose);
        Assert.Equal(new ManifestDeclaredModel("openai", "gpt-4.1-mini", 6), Assert.Single(system.Models));
        Assert.Equal(new ManifestAssessment("IA-1", "docs/ia.md", "B. Chen", "2026-06-01", "2027-06-01", 7), system.ImpactAssessment);
        Assert.Null(system.RiskOwner);
    }

    [Fact]
    public void Findings_are_there_whatever_the_editor_shows()
    {
        var findings = _assembly.Make().Findings.Select(finding => $"{finding.Rule} {finding.Member} {finding.File}:{finding.Line}");

        Assert.Equal(
            [
                "AIMS1001 M:Contoso.Other.Helper.Ask code/App.cs:12",
                "AIMS1001 M:Contoso.Other.Helper.Wrapped code/App.cs:13",
                "AIMS1004 M:Triage.RouteAsync(System.String) code/App.cs:6",
                "AIMS2008  aims/systems/claims-triage.yaml:7",
            ],
            findings);
    }

    [Fact]
    public void Marks_controls_and_own_model_apis_are_recorded_as_declared()
    {
        var manifest = _assembly.Make();

        Assert.Equal([new ManifestComponent("T:Triage", "claims-triage", "attribute", "Routes claims", 1)], manifest.Components);
        Assert.Equal(["A.6.2.3 declared A:App", "A.6.2.8 declared M:Triage.RouteAsync(System.String)"],
            from control in manifest.Controls
            from evidence in control.Evidence
            where evidence.Target is not null
            select $"{control.Id} {evidence.Grade} {evidence.Target}");
        Assert.Equal(["M:Contoso.Other.Helper.Wrapped"], manifest.ModelApis);
        Assert.Equal(
            ["Microsoft.Extensions.AI 10.11.0: Microsoft.Extensions.AI", "Microsoft.Extensions.AI.Abstractions 10.11.0: Microsoft.Extensions.AI.Abstractions"],
            manifest.Packages.Select(package => $"{package.Id} {package.Version}: {string.Join(", ", package.Assemblies)}"));
    }

    [Fact]
    public void An_unknown_system_and_an_unknown_control_are_findings()
    {
        using var assembly = new InventoriedAssembly().WithSource("""
            [AiComponent("nobody")] public class A { [AiControl("A.5.1", "how")] public void M() { } }
            """).WithRegisterFile("aims.yaml", "version: 1\norganization: Contoso\n");

        Assert.Equal(["AIMS1002 T:A", "AIMS2006 M:A.M"], assembly.Make().Findings.Select(finding => $"{finding.Rule} {finding.Member}"));
    }

    [Fact]
    public void Nothing_found_is_a_statement_too()
    {
        using var assembly = new InventoriedAssembly().WithSource("public class A { public int M() => 1; }");

        var manifest = assembly.Make();

        Assert.Equal("allMethodBodiesRead", manifest.Collection.Coverage);
        Assert.True(manifest.Collection.MethodBodiesRead >= 2, "M and the constructor");
        Assert.Empty(manifest.ModelCalls);
        Assert.NotEmpty(manifest.Limitations);
    }

    [Theory]
    [InlineData("https://user:secret@example.com/contoso/claims.git?token=secret#x", "https://example.com/contoso/claims.git")]
    [InlineData("/home/me/claims", "unknown")]
    [InlineData("file:///home/me/claims", "unknown")]
    [InlineData("", "unknown")]
    public void A_repository_address_holds_no_secret_and_no_local_path(string url, string recorded)
    {
        _assembly.RepositoryUrl = url;

        Assert.Equal(recorded, _assembly.Make().Subject.Repository);
    }

    [Fact]
    public void The_file_is_utf8_without_bom_with_lf_and_the_same_each_time()
    {
        var first = _assembly.Write();
        var bytes = File.ReadAllBytes(_assembly.ManifestFile);

        Assert.Equal((byte)'{', bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.Equal(first, _assembly.Write());
        Assert.Equal(first, Encoding.UTF8.GetString(bytes));
        Assert.Equal([_assembly.ManifestFile], Directory.GetFiles(Path.GetDirectoryName(_assembly.ManifestFile)!, "*.json*"));
    }

    [Fact]
    public void What_is_written_can_be_read()
    {
        var json = _assembly.Write();

        Assert.Equal(json, ManifestJson.Write(ManifestJson.Read(json)));
    }

    [Fact]
    public void No_path_of_this_machine_is_in_it() =>
        Assert.DoesNotContain(Path.GetTempPath().TrimEnd('/', '\\'), _assembly.Write(), StringComparison.Ordinal);

    [Fact]
    public void An_unreadable_assembly_is_an_error_and_leaves_no_manifest()
    {
        using var assembly = new InventoriedAssembly().WithSource("public class A { }");
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(assembly.ManifestFile)!, "App.dll"), "no assembly");

        Assert.Throws<AssemblyUnreadableException>(() => assembly.Write());
        Assert.False(File.Exists(assembly.ManifestFile));
    }

    public void Dispose() => _assembly.Dispose();
}
