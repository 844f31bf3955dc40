using Aims.Inventory.Manifest;

namespace Aims.Inventory.Tests.Manifest;

public sealed class AcceptedFindingsTests
{
    private const string Source = """
        [AiComponent("nowhere")] public class Lost(IChatClient client) { public Task<ChatResponse> Ask() => client.GetResponseAsync("x"); }
        [AiComponent("claims-triage")]
        public class Triage(IChatClient client)
        {
            public Task<ChatResponse> RouteAsync() => client.GetResponseAsync("x");
            public Task<ChatResponse> OtherAsync() => client.GetResponseAsync("x");
        }
        public class Free(IChatClient client)
        {
            public async Task Ask()
            {
                await client.GetResponseAsync("a");
                await client.GetResponseAsync("b");
                await client.GetResponseAsync("c");
            }
        }
        """;

    private const string System = """
        id: claims-triage
        name: n
        purpose: p
        lifecycle: pilot
        role: deployer
        riskTier: high
        waivers:
          - { requirement: impactAssessment, reason: Pilot, approvedBy: B. Chen, expires: 2020-01-31 }
          - { rule: AIMS1004, scope: [ M:Triage.OtherAsync ], reason: Soon, approvedBy: B. Chen, approvedOn: 2019-11-01, expires: 2020-03-31 }
          - { rule: AIMS1008, reason: Not needed, approvedBy: B. Chen, expires: 2027-01-31 }
        """;

    private const string Root = """
        version: 1
        organization: Contoso
        policy: { riskTiers: { high: { requires: [ humanOversight, impactAssessment.impacts ] } } }
        waivers: [ { rule: AIMS1002, scope: [ A:App ], reason: Soon, approvedBy: B. Chen, expires: 2020-01-31 } ]
        """;

    private const string Baseline = """
        version: 1
        reason: Code from before
        approvedBy: B. Chen
        expires: 2020-05-31
        findings:
          - { rule: AIMS1001, assembly: App, member: "M:Free.Ask", about: ChatClientExtensions.GetResponseAsync, count: 2 }
          - { rule: AIMS1004, assembly: App, member: "M:Triage.OtherAsync", about: claims-triage }
          - { rule: AIMS1004, assembly: Other, member: "M:Triage.RouteAsync", about: claims-triage }
        """;

    [Fact]
    public void A_finding_is_kept_and_says_what_accepts_it_whatever_the_date() => Assert.Equal(
        [
            "AIMS1001 code/App.cs:12 /baseline",
            "AIMS1001 code/App.cs:13 /baseline",
            "AIMS1001 code/App.cs:14 ",
            "AIMS1002 code/App.cs:1 /waivers/0",
            "AIMS1004 code/App.cs:5 ",
            "AIMS1004 code/App.cs:6 /waivers/2",
            "AIMS2004 aims/systems/claims-triage.yaml:6 ",
        ],
        Make().Findings.Select(finding => $"{finding.Rule} {finding.File}:{finding.Line} {finding.AcceptedBy}"));

    [Fact]
    public void Waivers_that_are_used_are_listed_with_their_facts() => Assert.Equivalent(
        new[]
        {
            new ManifestWaiver(null, null, "AIMS1002", ["A:App"], "Soon", "B. Chen", null, "2020-01-31", null, 1, "aims/aims.yaml", 4),
            new ManifestWaiver("claims-triage", "impactAssessment", null, null, "Pilot", "B. Chen", null, "2020-01-31", ["impactAssessment", "impactAssessment.impacts"], 0, "aims/systems/claims-triage.yaml", 8),
            new ManifestWaiver("claims-triage", null, "AIMS1004", ["M:Triage.OtherAsync"], "Soon", "B. Chen", "2019-11-01", "2020-03-31", null, 1, "aims/systems/claims-triage.yaml", 9),
        },
        Make().Waivers,
        strict: true);

    [Fact]
    public void The_baseline_says_how_much_it_accepts_here() =>
        Assert.Equal(new ManifestBaseline("Code from before", "B. Chen", null, "2020-05-31", 2, "aims/baseline.yaml"), Make().Baseline);

    [Fact]
    public void What_can_be_accepted_says_what_it_is_about() => Assert.Equal(
        ["ChatClientExtensions.GetResponseAsync", "nowhere", "claims-triage", ""],
        Make().Findings.Select(finding => finding.About ?? "").Distinct());

    [Fact]
    public void Without_a_register_nothing_is_accepted()
    {
        using var assembly = new InventoriedAssembly().WithSource(Source);
        var manifest = assembly.Make();

        Assert.All(manifest.Findings, finding => Assert.Null(finding.AcceptedBy));
        Assert.Empty(manifest.Waivers);
        Assert.Null(manifest.Baseline);
    }

    [Fact]
    public void A_tool_by_attribute_is_accepted_in_the_scope_of_its_namespace()
    {
        using var assembly = new InventoriedAssembly()
            .WithSource("namespace Contoso.Claims { [AiComponent(\"claims-triage\")] public class Desk { [Microsoft.SemanticKernel.KernelFunction] public string Look(string claim) => claim; } }")
            .WithRegisterFile("aims.yaml", Root)
            .WithRegisterFile(
                "systems/claims-triage.yaml",
                "id: claims-triage\nname: n\npurpose: p\nriskOwner: { name: A }\nlifecycle: pilot\nrole: deployer\ntools: [ { method: M:Contoso.Claims.Desk.Other } ]\n"
                + "waivers: [ { rule: AIMS1009, scope: [ \"N:Contoso\" ], reason: Soon, approvedBy: B. Chen, expires: 2027-01-31 } ]\n");

        Assert.Equal(["AIMS1009 /waivers/0"], assembly.Make().Findings.Select(finding => $"{finding.Rule} {finding.AcceptedBy}"));
    }

    [Fact]
    public void A_baseline_that_accepts_only_a_dependency_is_in_the_manifest()
    {
        using var assembly = new InventoriedAssembly().WithSource("public class C { }")
            .WithWrapper("Wrapper", "public class Wrapper(IChatClient client) { public Task<ChatResponse> Ask() => client.GetResponseAsync(\"x\"); }")
            .WithRegisterFile("aims.yaml", Root)
            .WithRegisterFile("baseline.yaml", "version: 1\nreason: Code from before\napprovedBy: B. Chen\nexpires: 2020-05-31\nfindings:\n  - { rule: AIMS3004, assembly: App, member: A:Wrapper, about: 'Wrapper: 1 model call' }\n");

        var manifest = assembly.Make();

        Assert.Equal(["AIMS3004 /baseline"], manifest.Findings.Select(finding => $"{finding.Rule} {finding.AcceptedBy}"));
        Assert.Equal(1, manifest.Baseline!.Accepts);
    }

    [Fact]
    public void An_assembly_without_models_says_nothing_of_the_baseline()
    {
        using var assembly = new InventoriedAssembly().WithSource("public class C { }").WithRegisterFile("aims.yaml", Root).WithRegisterFile("baseline.yaml", Baseline);

        Assert.Null(assembly.Make().Baseline);
    }

    private static AimsManifest Make()
    {
        using var assembly = new InventoriedAssembly().WithSource(Source)
            .WithRegisterFile("aims.yaml", Root)
            .WithRegisterFile("systems/claims-triage.yaml", System)
            .WithRegisterFile("baseline.yaml", Baseline);
        return assembly.Make();
    }
}
