using Aims.EndToEnd.Tests.Infrastructure;

namespace Aims.EndToEnd.Tests;

/// <summary>What an AI system did when it was assessed, kept by the command and compared by the build.</summary>
public sealed class MaterialChangeTests(MaterialChangeTests.Builds builds) : IClassFixture<MaterialChangeTests.Builds>
{
    private const string System = """
        id: claims-triage
        name: Claims triage assistant
        purpose: Suggests a handling route for an incoming claim; a claims handler decides.
        lifecycle: pilot
        role: deployer
        riskOwner: { name: A. Rivera }
        impactAssessment: { id: IA-2026-004, approvedBy: B. Chen, approvedOn: 2026-06-01, nextReview: 2027-06-01 }
        """;

    private const string Assessed = "aims/assessed/claims-triage.yaml";

    [Fact]
    public async Task A_change_is_reported_until_it_is_assessed()
    {
        builds.WriteCode("gpt-4o");
        Assert.Empty((await builds.BuildClaimsAsync()).OursAt());
        Assert.Equal(0, (await builds.AssessAsync()).ExitCode);
        Assert.Empty((await builds.BuildClaimsAsync()).OursAt());

        builds.WriteCode("gpt-5");
        var changed = await builds.BuildClaimsAsync();
        Assert.Equal(["AIMS1010 claims-triage.yaml(9)"], changed.OursAt());
        Assert.Contains("AI system 'claims-triage' has changed in Claims since it was last assessed: model gpt-4o replaced by gpt-5; look whether its assessments still hold, then run 'aims assess claims-triage'", changed.Output, StringComparison.Ordinal);
        Assert.Equal([$"AIMS1010 {Assessed}(9)"], builds.Manifest().FindingsAt);
        ManifestFile.MustEqual(
            """[ { "what": "model", "from": "openai constant gpt-4o", "to": "openai constant gpt-5", "material": true } ]""",
            builds.Manifest().List("systems").Single()["assessed"]!["changes"]);

        // Nothing to do, and said all the same.
        var again = await builds.BuildClaimsAsync();
        Assert.True(again.WasUpToDate("AimsGenerateManifest"));
        Assert.Equal(["AIMS1010 claims-triage.yaml(9)"], again.OursAt());

        Assert.Equal(1, (await builds.AssessAsync("--check")).ExitCode);
        var assess = await builds.AssessAsync();
        Assert.Equal(0, assess.ExitCode);
        Assert.Contains("Claims: model gpt-4o replaced by gpt-5", assess.Output, StringComparison.Ordinal);
        Assert.Empty((await builds.BuildClaimsAsync()).OursAt());
        Assert.Equal(0, (await builds.AssessAsync("--check")).ExitCode);
    }

    [Fact]
    public async Task An_edit_of_what_was_assessed_makes_the_manifest_again_and_compiles_nothing()
    {
        builds.WriteCode("gpt-4o");
        await builds.BuildClaimsAsync();
        await builds.AssessAsync();
        await builds.BuildClaimsAsync();
        var text = File.ReadAllText(builds.Workspace.PathOf(Assessed));

        builds.Workspace.Write(Assessed, text.Replace("kind: invoke", "kind: invok", StringComparison.Ordinal));
        var bad = await builds.BuildClaimsAsync();
        Assert.False(bad.Compiled);
        Assert.Equal(["AIMS2003 claims-triage.yaml(15)"], bad.OursAt());

        File.Delete(builds.Workspace.PathOf(Assessed));
        var without = await builds.BuildClaimsAsync();
        Assert.False(without.Compiled);
        Assert.Empty(without.OursAt());
        Assert.Null(builds.Manifest().List("systems").Single()["assessed"]);

        // Comes back with an old date.
        builds.Workspace.Write(Assessed, text);
        File.SetLastWriteTimeUtc(builds.Workspace.PathOf(Assessed), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var back = await builds.BuildClaimsAsync();
        Assert.False(back.Compiled);
        Assert.NotNull(builds.Manifest().List("systems").Single()["assessed"]);
    }

    public sealed class Builds : WorkspaceFixture
    {
        protected override string FolderName => "material-change";

        internal void WriteCode(string model) => Workspace.Write("Claims/Triage.cs", $$"""
            using Aims.Annotations;
            using OpenAI.Chat;

            namespace Contoso.Claims;

            [AiComponent("claims-triage")]
            public sealed class Triage
            {
                public string Route(string claim, string key) => new ChatClient("{{model}}", key).CompleteChat(claim).Value.Content[0].Text;
            }
            """);

        internal async Task<BuildResult> BuildClaimsAsync() => (await Workspace.BuildAsync("Claims", "-p:AimsAsOf=2026-12-01")).MustSucceed();

        internal Task<CommandResult> AssessAsync(params string[] options) => Product.AimsAsync(Workspace.Root, ["assess", "claims-triage", .. options]);

        internal ManifestFile Manifest() => ManifestFile.Read(Workspace, "Claims/bin/Debug/net10.0/Claims.aims.json");

        protected override async Task BuildAsync()
        {
            Workspace.Write("aims/aims.yaml", ClaimsCode.Root);
            Workspace.Write("aims/systems/claims-triage.yaml", System);
            Workspace.WriteProject("Claims", ClaimsCode.OpenAI);
            await Workspace.RestoreAsync("Claims");
        }
    }
}
