using Aims.EndToEnd.Tests.Infrastructure;

namespace Aims.EndToEnd.Tests;

/// <summary>The three levels of AimsEnforcement, and what becomes of the manifest when a build fails.</summary>
public sealed class EnforcementTests(EnforcementTests.Builds builds) : IClassFixture<EnforcementTests.Builds>
{
    private int CallLine => builds.Workspace.LineOf("Plain/Triage.cs", "GetResponseAsync");

    [Fact]
    public async Task Under_fail_the_compiler_reports_an_error_once_and_again_in_the_next_build()
    {
        foreach (var build in new[] { await builds.Build("Plain", "fail"), await builds.Build("Plain", "fail") })
        {
            Assert.Equal(1, build.ExitCode);
            Assert.Equal(("error", $"AIMS1001 Triage.cs({CallLine})"), build.Ours().Select(message => (message.Severity, message.At)).Single());
        }
    }

    [Fact]
    public async Task Under_advise_nothing_is_printed_but_the_count()
    {
        var build = (await builds.Build("Advised", "advise")).MustSucceed();

        Assert.Empty(build.Ours());
        Assert.Contains("0 AI systems, 1 model call, 1 open finding ->", build.Summaries.Single(), StringComparison.Ordinal);
        Assert.Equal("""{"enabled":true,"level":"advise","reason":"property","register":"nearest"}""", Enforcement("Advised"));

        // Without the compiler, the task's messages are as quiet.
        Assert.Empty((await builds.Build("Advised", "advise", "-t:Rebuild", "-p:RunAnalyzers=false")).MustSucceed().Ours());
    }

    [Fact]
    public async Task Warnings_are_the_default_and_a_level_that_changes_reaches_the_next_build()
    {
        var first = (await builds.Build("Changing", null)).MustSucceed();
        Assert.Equal("warning", Assert.Single(first.Ours()).Severity);
        Assert.Equal("""{"enabled":true,"level":"warn","reason":"default","register":"nearest"}""", Enforcement("Changing"));

        var stricter = await builds.Build("Changing", "fail");
        Assert.Equal(("error", 1), (Assert.Single(stricter.Ours()).Severity, stricter.ExitCode));
        Assert.Empty(builds.Workspace.Manifests("Changing"));

        (await builds.Build("Changing", "advise")).MustSucceed();
        Assert.Equal("""{"enabled":true,"level":"advise","reason":"property","register":"nearest"}""", Enforcement("Changing"));
    }

    [Theory]
    [InlineData("Fail", "error")]
    [InlineData("ADVISE", null)]
    public async Task The_case_of_the_word_does_not_matter(string word, string? severity)
    {
        var build = await builds.Build("Cased", word);

        Assert.Equal(severity, build.Ours().SingleOrDefault()?.Severity);
    }

    [Fact]
    public async Task Another_word_is_one_error_that_names_property_value_and_words()
    {
        var build = await builds.Build("Plain", "strict");

        var error = Assert.Single(build.Ours());
        Assert.Equal(("error", "AIMS3007", "Plain.csproj"), (error.Severity, error.Code, Path.GetFileName(error.File)));
        Assert.Equal("The property AimsEnforcement is 'strict'; it must be advise, warn or fail.", error.Text);
        Assert.Equal(1, build.ExitCode);
    }

    [Fact]
    public async Task A_test_project_is_recorded_and_not_enforced_unless_it_says_so_itself()
    {
        var build = (await builds.Build("Tests", null)).MustSucceed();
        Assert.Empty(build.Ours());
        Assert.Contains("1 open finding", build.Summaries.Single(), StringComparison.Ordinal);
        Assert.Equal("""{"enabled":true,"level":"advise","reason":"testProject","register":"nearest"}""", Enforcement("Tests"));

        // A level for a whole repository is not meant for tests.
        Assert.Empty((await builds.Build("Tests", "fail")).MustSucceed().Ours());
        Assert.Equal("error", Assert.Single((await builds.Workspace.BuildAsync("Tests", "-p:AimsEnforcementInTests=fail")).Ours()).Severity);
    }

    [Fact]
    public async Task What_is_due_fails_a_build_under_fail_in_each_build_and_warns_under_warn()
    {
        for (var i = 0; i < 2; i++)
        {
            var build = await builds.Build("Due", "fail", "-p:AimsAsOf=2128-01-01");
            Assert.Equal(1, build.ExitCode);
            Assert.Equal(("error", "AIMS2009 claims-triage.yaml(15)"), build.Ours().Select(message => (message.Severity, message.At)).Single());
            Assert.DoesNotContain("Due/bin/Debug/net10.0/Due.aims.json", builds.Workspace.Manifests());
        }

        Assert.Equal("warning", Assert.Single((await builds.Build("Due", null, "-p:AimsAsOf=2128-01-01")).MustSucceed().Ours()).Severity);
        Assert.Empty((await builds.Build("Due", "advise", "-p:AimsAsOf=2128-01-01")).MustSucceed().Ours());
        Assert.Empty((await builds.Build("Due", "fail", "-p:AimsAsOf=2027-01-01")).MustSucceed().Ours());
    }

    [Fact]
    public async Task A_manifest_does_not_survive_a_failed_compile_and_comes_back_with_its_date()
    {
        (await builds.Build("Broken", null)).MustSucceed();
        var before = FileTimes.Of(builds.Workspace, "Broken/bin", "Broken/obj");
        var source = File.ReadAllText(builds.Workspace.PathOf("Broken/Triage.cs"));

        builds.Workspace.Write("Broken/Triage.cs", source + "\nthis does not compile");
        Assert.Equal(1, (await builds.Build("Broken", null)).ExitCode);
        Assert.Empty(builds.Workspace.Manifests("Broken"));

        // The assembly is still that of before: once nothing has to be compiled, its manifest is right again.
        builds.Workspace.Write("Broken/Triage.cs", source);
        File.SetLastWriteTimeUtc(builds.Workspace.PathOf("Broken/Triage.cs"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var again = (await builds.Build("Broken", null)).MustSucceed();
        Assert.False(again.Compiled);
        Assert.DoesNotContain(FileTimes.Of(builds.Workspace, "Broken/bin", "Broken/obj").ChangedSince(before), file => file.EndsWith(".aims.json", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AimsEnabled_false_with_a_register_leaves_a_manifest_that_says_so()
    {
        var build = (await builds.Build("Off", "fail", "-p:AimsEnabled=false")).MustSucceed();

        Assert.Empty(build.Ours());
        Assert.Contains("Off AI inventory: nothing was looked at (AimsEnabled is false) -> ", build.Summaries.Single(), StringComparison.Ordinal);
        var manifest = Manifest("Off");
        Assert.Equal("none", manifest.Text("collection.coverage"));
        Assert.Contains("AimsEnabled is false", manifest.Text("collection.reason"), StringComparison.Ordinal);
        Assert.Equal("""{"enabled":false,"level":"fail","reason":"property","register":"nearest"}""", Enforcement("Off"));
        Assert.Empty(manifest.List("modelCalls"));
        Assert.Equal("not-collected", (string?)manifest.List("limitations")[0]["id"]);
        Assert.Equal(ManifestFile.Sha256(builds.Workspace.PathOf("Off/bin/Debug/net10.0/Off.dll")), manifest.Text("subject.sha256"));

        // And back: the next build looks again.
        Assert.Single((await builds.Build("Off", null)).MustSucceed().Ours());
        Assert.Single(Manifest("Off").List("modelCalls"));
    }

    [Fact]
    public async Task What_the_gate_refused_is_not_published_or_packed_without_a_build_either()
    {
        var build = await builds.Build("Refused", "fail", "-p:RunAnalyzers=false");
        Assert.Equal(("error", 1), (Assert.Single(build.Ours()).Severity, build.ExitCode));
        Assert.False(File.Exists(builds.Workspace.PathOf("Refused/bin/Debug/net10.0/Refused.dll")));

        var publish = await builds.Workspace.RunTargetsAsync("Refused", "-t:Publish", "-p:NoBuild=true", "-p:AimsEnforcement=fail");
        Assert.Equal(("AIMS1001", 1), (Assert.Single(publish.Ours()).Code, publish.ExitCode));
        var pack = await builds.Workspace.PackAsync("Refused", "-c", "Debug", "-p:AimsEnforcement=fail");
        Assert.Equal(1, pack.ExitCode);
        Assert.Contains(pack.Ours(), message => message.Code == "AIMS1001");
    }

    private string? Enforcement(string project) => Manifest(project).Json["enforcement"]?.ToJsonString();

    private ManifestFile Manifest(string project) => ManifestFile.Read(builds.Workspace, $"{project}/bin/Debug/net10.0/{project}.aims.json");

    public sealed class Builds : WorkspaceFixture
    {
        protected override string FolderName => "enforcement";

        internal Task<BuildResult> Build(string project, string? level, params string[] arguments) =>
            Workspace.BuildAsync(project, level is null ? arguments : [$"-p:AimsEnforcement={level}", .. arguments]);

        protected override async Task BuildAsync()
        {
            ClaimsCode.WriteRegister(Workspace, "", "claims-triage");
            string[] unmarked = ["Plain", "Advised", "Changing", "Cased", "Tests", "Broken", "Off", "Refused"];
            foreach (var project in unmarked)
            {
                Workspace.WriteProject(project, ClaimsCode.ModelAbstractions + (project == "Tests" ? "<PropertyGroup><IsTestProject>true</IsTestProject></PropertyGroup>" : ""));
                Workspace.Write($"{project}/Triage.cs", ClaimsCode.Triage());
            }

            Workspace.WriteProject("Due", ClaimsCode.ModelAbstractions);
            Workspace.Write("Due/Triage.cs", ClaimsCode.Triage("[AiComponent(\"claims-triage\")]"));
            await Workspace.RestoreSolutionAsync([.. unmarked, "Due"]);
        }
    }
}
