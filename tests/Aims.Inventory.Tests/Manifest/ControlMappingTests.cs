using Aims.Governance.Frameworks;

namespace Aims.Inventory.Tests.Manifest;

/// <summary>Links from controls to other frameworks.</summary>
public sealed class ControlMappingTests
{
    [Fact]
    public async Task Links_to_the_EU_AI_Act_are_there_only_when_asked_for_and_are_marked_as_a_draft()
    {
        using var assembly = new InventoriedAssembly()
            .WithSource("[AiComponent(\"a\")] public class A(IChatClient client) { [AiControl(\"A.9.2\", \"a person decides\")] public Task<ChatResponse> M() => client.GetResponseAsync(\"x\"); }")
            .WithRegisterFile("aims.yaml", "version: 1\norganization: Contoso\n");

        Assert.All(assembly.Make().Mappings, mapping => Assert.Equal("NIST AI RMF", mapping.Framework));

        assembly.EuAiActLinks = true;
        var links = assembly.Make().Mappings.Where(mapping => mapping.Framework != "NIST AI RMF").ToList();

        Assert.Contains(links, link => link is { Framework: "EU AI Act", Id: "Art. 14", Control: "A.9.2", Basis: "own draft, not reviewed" });
        Assert.All(links, link => Assert.Equal("own draft, not reviewed", link.Basis));
        Assert.Empty(await Aims.Tests.ManifestChecks.ProblemsAsync(assembly.Write(), Path.Combine(AppContext.BaseDirectory, "schemas", "aims-manifest.schema.json")));
    }

    [Fact]
    public void The_draft_names_known_controls_only()
    {
        Assert.True(EuAiActDraft.All.Count > 30, $"{EuAiActDraft.All.Count}");
        Assert.All(EuAiActDraft.All, link => Assert.True(ControlCatalogue.IsControl(link.Control), link.Control));
        Assert.Equal(EuAiActDraft.All.Distinct().Count(), EuAiActDraft.All.Count);
    }
}
