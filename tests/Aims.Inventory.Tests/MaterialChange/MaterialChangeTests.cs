using System.Security.Cryptography;
using System.Text;
using Aims.Governance.Changes;
using Aims.Inventory.Changes;
using Aims.Inventory.Manifest;
using Microsoft.CodeAnalysis;

namespace Aims.Inventory.Tests.MaterialChange;

/// <summary>Edits of a small application, each judged as it was written down beforehand: material or not, and in which words.</summary>
public sealed class MaterialChangeTests
{
    private const string System = "shop-assistant";

    public static TheoryData<string> Edits => [.. CodeEdit.Names];

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_is_judged_as_was_written_down(string name)
    {
        var edit = CodeEdit.Read(name);
        using var application = new ShopApplication(edit).WithAssessed(CodeEdit.Assessed);

        var manifest = application.Make();

        var changes = manifest.Systems.Single().Assessed!.Changes!;
        var finding = manifest.Findings.SingleOrDefault(finding => finding.Rule == "AIMS1010");
        Assert.Equal((edit.Judgement, edit.Words), (Judged(finding, changes), Words(manifest, edit.Assembly)));
        Assert.Equal(edit.Judgement == "material", changes.Any(change => change.Material));
        if (finding is not null)
        {
            Assert.Equal($"AI system '{System}' has changed in {edit.Assembly} since it was last assessed: {edit.Words}; look whether its assessments still hold, then run 'aims assess {System}'", finding.Message);
            Assert.Equal((System, "aims/assessed/shop-assistant.yaml", edit.Assembly == CodeEdit.None.Assembly ? 5 : 2), (finding.System, finding.File, finding.Line));
        }
    }

    [Fact]
    public void There_are_thirty_edits_half_of_them_material()
    {
        var judgements = CodeEdit.Names.Select(name => CodeEdit.Read(name).Judgement).ToList();

        Assert.True(judgements.Count(judgement => judgement == "material") >= 15);
        Assert.True(judgements.Count(judgement => judgement == "none") >= 15);
        Assert.Contains("recorded", judgements);
        Assert.All(judgements, judgement => Assert.Contains(judgement, new[] { "material", "none", "recorded" }));
    }

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void What_the_application_does_is_what_was_written_down(OptimizationLevel level)
    {
        using var application = new ShopApplication(CodeEdit.None, level);

        var text = Text(application.Make(), CodeEdit.None.Assembly);

        Assert.Equal(CodeEdit.Assessed, WithoutComments(text));
        Assert.All(text.Split('\n').TakeWhile(line => line.StartsWith('#')), line => Assert.InRange(line.Length, 1, 160));
        Assert.Contains($"aims assess {System}", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public void Once_an_edit_is_assessed_nothing_has_changed(string name)
    {
        var edit = CodeEdit.Read(name);
        using var application = new ShopApplication(edit);
        application.WithAssessed(Text(application.Make(), edit.Assembly));

        var manifest = application.Make();

        Assert.DoesNotContain(manifest.Findings, finding => finding.Rule == "AIMS1010");
        Assert.Equal([], manifest.Systems.Single().Assessed!.Changes!);
    }

    [Fact]
    public void The_manifest_has_the_file_its_digest_and_the_changes_for_tools()
    {
        using var application = new ShopApplication(CodeEdit.Read("m08-tool-with-a-new-effect")).WithAssessed(CodeEdit.Assessed);

        var assessed = application.Make().Systems.Single().Assessed!;

        Assert.Equal(("aims/assessed/shop-assistant.yaml", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CodeEdit.Assessed))), 5), (assessed.File, assessed.Sha256, assessed.Line));
        Assert.Equal([new ManifestAssessedChange("effect", "M:Contoso.Shop.Orders.OrderDesk.FindOrder(System.Int32)", null, "http-write", true)], assessed.Changes!);
    }

    [Fact]
    public void A_system_of_which_nothing_is_kept_is_not_compared()
    {
        using var application = new ShopApplication(CodeEdit.Read("m01-model-id"));

        var manifest = application.Make();

        Assert.Empty(manifest.Findings);
        Assert.Null(manifest.Systems.Single().Assessed);
    }

    [Fact]
    public void A_file_with_a_mistake_is_one_finding_and_is_not_compared()
    {
        using var application = new ShopApplication(CodeEdit.Read("m01-model-id")).WithAssessed(CodeEdit.Assessed.Replace("kind: invoke, modality: chat", "kind: invok, modality: chat", StringComparison.Ordinal));
        var manifest = application.Make();

        Assert.Equal(("AIMS2003", "aims/assessed/shop-assistant.yaml", System), manifest.Findings.Select(finding => (finding.Rule, finding.File!, finding.System!)).Single());
        Assert.Null(manifest.Systems.Single().Assessed!.Changes);
    }

    private static string Judged(ManifestFinding? finding, IReadOnlyList<ManifestAssessedChange> changes) =>
        finding is not null ? "material" : changes.Count > 0 ? "recorded" : "none";

    private static string Words(AimsManifest manifest, string assembly)
    {
        var register = Governance.Register.RegisterFileReader.Read(new("aims/assessed/shop-assistant.yaml", CodeEdit.Assessed)).Assessed!;
        return register.Of(assembly) is { } section
            ? UseComparison.InWords(UseComparison.Between(section.Use, ObservedUse.Of(manifest, System)))
            : $"called from assembly {manifest.Systems.Single().Assessed!.Changes!.Single().To} since";
    }

    private static string Text(AimsManifest manifest, string assembly) => AssessedFileText.Of(System, [new(assembly, ObservedUse.Of(manifest, System))]);

    private static string WithoutComments(string text) => string.Join('\n', text.Split('\n').Where(line => !line.StartsWith('#')));
}
