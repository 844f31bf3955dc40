using System.Text.RegularExpressions;
using Aims.EndToEnd.Tests.Infrastructure;

namespace Aims.EndToEnd.Tests;

/// <summary>
/// Attempts to get a model call past the gate under AimsEnforcement=fail. Each is a row of the table in docs/gate.md. None leads to
/// a green build with a manifest that reads as if nothing had happened.
/// </summary>
public sealed partial class DodgingTests(DodgingTests.Builds builds) : IClassFixture<DodgingTests.Builds>
{
    private const string Pragma = "#pragma warning disable AIMS1001";

    private static readonly string[] OurTargets =
    [
        "_AimsDecide", "_AimsListRegister", "_AimsWithdrawManifest", "_AimsReturnManifest", "AimsGenerateManifest", "_AimsDeclareManifest", "AimsReportManifest", "AimsCopyManifest",
    ];

    public static TheoryData<string> ThatFail => [.. DodgingAttempts.ThatFail.Select(attempt => attempt.Name)];

    public static TheoryData<string> Targets => [.. OurTargets];

    [Theory]
    [MemberData(nameof(ThatFail))]
    public async Task The_build_fails_at_the_call(string name)
    {
        var index = DodgingAttempts.ThatFail.ToList().FindIndex(attempt => attempt.Name == name);
        var attempt = DodgingAttempts.ThatFail[index];
        var project = Builds.ProjectOf(index);
        var expected = ("error", $"{attempt.Rule} {attempt.SourceFile}({builds.Workspace.LineOf($"{project}/{attempt.SourceFile}", attempt.At)})");

        // That a refused project is refused again is so for all of them alike: a few show it.
        var times = index % 5 == 0 ? 2 : 1;
        for (var i = 0; i < times; i++)
        {
            var build = await builds.Build(project, [.. attempt.Arguments]);

            Assert.Equal(1, build.ExitCode);
            Assert.Equal(expected, build.Ours().Select(message => (message.Severity, message.At)).Single());
            Assert.EndsWith($" (https://github.com/aims-analyzers/aims-analyzers/blob/main/docs/rules/{attempt.Rule}.md)", build.Ours().Single().Text, StringComparison.Ordinal);
            MustHaveShippedNothing(project);
            foreach (var manifest in builds.Workspace.Manifests(project).Select(path => ManifestFile.Read(builds.Workspace, path)))
            {
                Assert.Equal(attempt.Rule, (string?)Assert.Single(manifest.List("findings"))["rule"]);
                Assert.Equal("fail", manifest.Text("enforcement.level"));
            }
        }
    }

    [Fact]
    public void The_table_in_the_documentation_has_a_row_for_each_attempt()
    {
        var rows = File.ReadAllLines(Path.Combine(Product.Repository, "docs", "gate.md"))
            .SkipWhile(line => !line.StartsWith("| attempt |", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split(" | ")[0][2..].Trim())
            .ToList();

        Assert.Empty(DodgingAttempts.ThatFail.Select(attempt => attempt.Name).Except(rows));
        Assert.True(rows.Count >= DodgingAttempts.ThatFail.Count + 10);
    }

    [Fact]
    public async Task AimsEnabled_false_is_on_record()
    {
        var build = (await builds.Build("Marked", "-p:AimsEnabled=false")).MustSucceed();

        Assert.Contains("nothing was looked at (AimsEnabled is false)", build.Summaries.Single(), StringComparison.Ordinal);
        Assert.Equal("none", Manifest("Marked").Text("collection.coverage"));
        Assert.Contains("not-collected", Limitations("Marked"));
    }

    [Theory]
    [InlineData("Lenient", "-p:AimsEnforcement=advise", "property")]
    [InlineData("LocallyLenient", "-p:AimsEnforcement=fail", "property")]
    [InlineData("CalledTest", "-p:AimsEnforcement=fail", "testProject")]
    public async Task A_level_that_is_lowered_is_on_record_with_the_open_finding(string project, string? argument, string reason)
    {
        var build = (await builds.Workspace.BuildAsync(project, argument is null ? [] : [argument])).MustSucceed();

        Assert.Contains("1 open finding", build.Summaries.Single(), StringComparison.Ordinal);
        Assert.Equal(("advise", reason), (Manifest(project).Text("enforcement.level"), Manifest(project).Text("enforcement.reason")));
        Assert.Single(Manifest(project).List("findings"));
    }

    [Fact]
    public async Task Another_register_is_on_record()
    {
        builds.Workspace.Write("elsewhere/aims/aims.yaml", ClaimsCode.Root);
        builds.Workspace.Write("elsewhere/aims/systems/anything.yaml", ClaimsCode.System("anything") + "appliesTo: [ \"N:Contoso\" ]\n");
        (await builds.Build("Elsewhere", "-p:AimsRegisterRoot=../elsewhere")).MustSucceed();

        Assert.Equal("property", Manifest("Elsewhere").Text("enforcement.register"));
        Assert.Contains("register-elsewhere", Limitations("Elsewhere"));
    }

    [Fact]
    public async Task A_folder_without_a_register_is_an_error()
    {
        Directory.CreateDirectory(builds.Workspace.PathOf("empty"));

        Assert.Equal(1, (await builds.Build("Elsewhere", "-p:AimsRegisterRoot=../empty", "-t:Rebuild")).ExitCode);
    }

    [Fact]
    public async Task A_wrapper_in_another_project_fails_where_it_is_compiled()
    {
        var build = await builds.Build("Caller");

        Assert.Equal(1, build.ExitCode);
        Assert.Equal(("error", "Wrapper", "AIMS1001"), build.Ours().Select(message => (message.Severity, message.Project, message.Code)).Single());
        MustHaveShippedNothing("Wrapper");
        MustHaveShippedNothing("Caller");
    }

    [Fact]
    public async Task A_wrapper_in_a_project_without_the_package_fails_where_it_is_referenced()
    {
        var build = await builds.Build("BareCaller");

        Assert.Equal(1, build.ExitCode);
        Assert.Equal(("error", "BareCaller", "AIMS3004"), build.Ours().Select(message => (message.Severity, message.Project, message.Code)).Single());
        MustHaveShippedNothing("BareCaller");
    }

    [Fact]
    public async Task Reflection_by_name_is_on_record()
    {
        (await builds.Build("Reflecting")).MustSucceed();

        var reflection = Manifest("Reflecting").List("limitations").Single(item => (string)item["id"]! == "reflection");
        Assert.Equal("M:Contoso.Claims.Triage.Route(System.Object,System.String)", (string)reflection["members"]!.AsArray().Single()!);
        Assert.Contains("late-bound-type", Limitations("Reflecting"));
    }

    [Fact]
    public async Task A_waiver_without_expiry_accepts_nothing()
    {
        var build = await builds.Build("WaivedForEver");

        Assert.Equal(1, build.ExitCode);
        Assert.Contains(build.Ours(), message => message is { Severity: "error", Code: "AIMS2004" });

        // The compiler ends the build before the task can speak; without it the task says both.
        var task = await builds.Build("WaivedForEver", "-p:RunAnalyzers=false");
        Assert.Equal(["AIMS1001", "AIMS2004"], task.Ours().Where(message => message.Severity == "error").Select(message => message.Code).Order(StringComparer.Ordinal));
        MustHaveShippedNothing("WaivedForEver");
    }

    [Theory]
    [InlineData("Waived", "/waivers/0", "1 waived")]
    [InlineData("Baselined", "/baseline", "1 in the baseline")]
    public async Task What_is_accepted_is_on_record_with_the_finding(string project, string acceptedBy, string summary)
    {
        var build = (await builds.Build(project)).MustSucceed();

        Assert.Contains($"0 open findings, {summary}", build.Summaries.Single(), StringComparison.Ordinal);
        var finding = Assert.Single(Manifest(project).List("findings"));
        Assert.Equal(("AIMS1001", acceptedBy), ((string?)finding["rule"], (string?)finding["acceptedBy"]));

        // The day after it, the same build fails; and who turns the clock back leaves the date in the manifest.
        Assert.Equal(1, (await builds.Build(project, "-p:AimsAsOf=2127-01-01")).ExitCode);
        (await builds.Build(project, "-p:AimsAsOf=2020-01-01")).MustSucceed();
        Assert.Contains("2126-12-31", System.Text.Encoding.UTF8.GetString(Manifest(project).Bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-t:Build")]
    [InlineData("-t:Publish")]
    [InlineData("-t:Publish", "-p:CopyBuildOutputToOutputDirectory=false")]
    [InlineData("-t:Publish", "-p:NoBuild=true")]
    [InlineData("-t:Publish", "-p:NoBuild=true", "-p:CopyBuildOutputToOutputDirectory=false")]
    public async Task What_was_refused_is_not_shipped_without_the_compiler(params string[] arguments)
    {
        Assert.Equal(1, (await builds.Build("Refused")).ExitCode);
        Assert.True(File.Exists(builds.Workspace.PathOf("Refused/obj/Debug/net10.0/Refused.dll")));

        var build = await builds.Workspace.RunTargetsAsync("Refused", ["-p:AimsEnforcement=fail", "-p:SkipCompilerExecution=true", .. arguments]);

        Assert.Equal(("AIMS3008", 1), (Assert.Single(build.Ours()).Code, build.ExitCode));
        MustHaveShippedNothing("Refused");
        Assert.False(File.Exists(builds.Workspace.PathOf("Refused/bin/Debug/net10.0/publish/Refused.dll")));
    }

    [Fact]
    public async Task A_tool_that_asks_for_the_compiler_s_arguments_is_left_alone()
    {
        var build = (await builds.Build("Marked", "-p:SkipCompilerExecution=true", "-p:DesignTimeBuild=true", "-p:CopyBuildOutputToOutputDirectory=false", "-p:SkipCopyBuildProduct=true")).MustSucceed();

        Assert.Empty(build.Ours());
    }

    [Fact]
    public async Task A_deleted_manifest_comes_back_and_nothing_is_packed_or_published_without_it()
    {
        (await builds.Build("Marked")).MustSucceed();
        DeleteManifests("Marked");
        var publish = await builds.Workspace.RunTargetsAsync("Marked", "-t:Publish", "-p:NoBuild=true", "-p:AimsEnforcement=fail");
        Assert.Equal(("AIMS3008", 1), (Assert.Single(publish.Ours()).Code, publish.ExitCode));
        Assert.Equal(1, (await builds.Workspace.PackAsync("Marked", "-c", "Debug", "-p:AimsEnforcement=fail")).ExitCode);

        (await builds.Build("Marked")).MustSucceed();
        Assert.Single(Manifest("Marked").List("modelCalls"));
    }

    [Theory]
    [InlineData("bin")]
    [InlineData("obj")]
    [InlineData("withdrawn")]
    public async Task A_manifest_of_another_build_is_replaced(string place)
    {
        (await builds.Build("Marked")).MustSucceed();
        var own = Manifest("Marked");

        // Of the same size, with the same date, and newer than all that it should be made of.
        var stale = System.Text.Encoding.UTF8.GetString(own.Bytes).Replace(own.Text("subject.mvid")!, Guid.Empty.ToString(), StringComparison.Ordinal)
            .Replace(own.Text("subject.sha256")!, new string('0', 64), StringComparison.Ordinal);
        var file = builds.Workspace.PathOf("Marked", place == "bin" ? "bin" : "obj", "Debug/net10.0", "Marked.aims.json") + (place == "withdrawn" ? ".withdrawn" : "");
        var date = File.GetLastWriteTimeUtc(own.Path);
        File.WriteAllText(file, stale);
        File.SetLastWriteTimeUtc(file, place == "bin" ? date : DateTime.UtcNow.AddHours(1));

        (await builds.Build("Marked")).MustSucceed();

        Assert.Equal(own.Bytes, Manifest("Marked").Bytes);
        Assert.Equal(own.Bytes, File.ReadAllBytes(builds.Workspace.PathOf("Marked/obj/Debug/net10.0/Marked.aims.json")));
    }

    [Fact]
    public async Task An_edited_manifest_is_replaced()
    {
        Assert.Equal(1, (await builds.Build("Edited")).ExitCode);
        var file = builds.Workspace.PathOf("Edited/obj/Debug/net10.0/Edited.aims.json");
        var text = File.ReadAllText(file);
        File.WriteAllText(file, FindingsList().Replace(text, "\"findings\": []"));
        File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(1));

        var build = await builds.Build("Edited");

        Assert.Equal(("AIMS1001", 1), (Assert.Single(build.Ours()).Code, build.ExitCode));
        Assert.Equal(text, File.ReadAllText(file));
    }

    [Fact]
    public async Task An_assembly_of_another_build_in_the_output_folder_gets_no_manifest()
    {
        (await builds.Build("Swapped")).MustSucceed();
        (await builds.Build("Swapped2")).MustSucceed();
        var own = builds.Workspace.PathOf("Swapped/bin/Debug/net10.0/Swapped.dll");
        var date = File.GetLastWriteTimeUtc(own);
        var size = new FileInfo(own).Length;
        var bytes = File.ReadAllBytes(builds.Workspace.PathOf("Swapped2/bin/Debug/net10.0/Swapped2.dll"));
        File.WriteAllBytes(own, [.. bytes.Take((int)size), .. new byte[Math.Max(0, size - bytes.Length)]]);
        File.SetLastWriteTimeUtc(own, date);

        var build = await builds.Build("Swapped");

        Assert.Equal(("AIMS3008", 1), (Assert.Single(build.Ours()).Code, build.ExitCode));
        Assert.DoesNotContain("Swapped/bin/Debug/net10.0/Swapped.aims.json", builds.Workspace.Manifests());
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task A_target_of_ours_that_is_defined_again_is_an_error(string target)
    {
        const string Project = "Overridden";
        builds.Workspace.Write($"{Project}/Directory.Build.targets", "<Project />");
        builds.Workspace.Write($"{Project}/Triage.cs", ClaimsCode.Triage("[AiComponent(\"claims-triage\")]"));
        (await builds.Build(Project)).MustSucceed();

        // Now code that the gate would refuse.
        builds.Workspace.Write($"{Project}/Directory.Build.targets", $"""<Project><Target Name="{target}" /></Project>""");
        builds.Workspace.Write($"{Project}/Triage.cs", ClaimsCode.Triage(around: Pragma));
        var build = await builds.Build(Project);

        Assert.Equal(1, build.ExitCode);
        Assert.Contains(build.Ours(), message => message.Code is "AIMS3008" or "AIMS1001");

        // The assembly of the former build stays in the output folder; if its manifest does, it is that assembly's.
        if (builds.Workspace.Manifests().Contains($"{Project}/bin/Debug/net10.0/{Project}.aims.json"))
        {
            Assert.Equal(ManifestFile.Sha256(builds.Workspace.PathOf($"{Project}/bin/Debug/net10.0/{Project}.dll")), Manifest(Project).Text("subject.sha256"));
        }
    }

    [Theory]
    [InlineData("Tampered")]
    [InlineData("HiddenAssembly")]
    public async Task What_a_target_changes_so_that_nothing_is_judged_is_an_error(string project)
    {
        var build = await builds.Build(project);

        Assert.Equal(("AIMS3008", 1), (Assert.Single(build.Ours()).Code, build.ExitCode));
    }

    [Fact]
    public async Task A_project_that_is_named_like_a_temporary_one_is_an_error()
    {
        var build = await builds.Build("Claims_wpftmp");

        Assert.Equal(("AIMS3008", 1), (Assert.Single(build.Ours()).Code, build.ExitCode));
    }

    [Theory]
    [InlineData("NoTargets")]
    [InlineData("NoImport")]
    [InlineData("NoAssembly")]
    public async Task Without_all_of_our_targets_there_is_no_manifest_at_all(string project)
    {
        (await builds.Build(project)).MustSucceed();
        Assert.NotEmpty(builds.Workspace.Manifests(project));

        builds.Workspace.Write($"{project}/Triage.cs", ClaimsCode.Triage(around: Pragma));
        if (project != "NoImport")
        {
            var body = project == "NoAssembly"
                ? """<ItemGroup><IntermediateAssembly Remove="@(IntermediateAssembly)" /></ItemGroup>"""
                : string.Concat(OurTargets.Append("_AimsMustHaveJudged").Select(target => $"<Target Name=\"{target}\" />"));
            builds.Workspace.Write($"{project}/Directory.Build.targets", $"<Project>{body}</Project>");
        }

        var build = (await builds.Build(project, project == "NoImport" ? ["-p:ImportProjectExtensionTargets=false"] : [])).MustSucceed();

        Assert.Empty(build.Summaries);
        Assert.Empty(builds.Workspace.Manifests(project));
    }

    private void MustHaveShippedNothing(string project)
    {
        Assert.False(File.Exists(builds.Workspace.PathOf($"{project}/bin/Debug/net10.0/{project}.dll")));
        Assert.DoesNotContain(builds.Workspace.Manifests(project), file => file.Contains("/bin/", StringComparison.Ordinal));
    }

    private void DeleteManifests(string project)
    {
        foreach (var file in builds.Workspace.Manifests(project))
        {
            File.Delete(builds.Workspace.PathOf(file));
        }
    }

    private IEnumerable<string> Limitations(string project) => Manifest(project).List("limitations").Select(item => (string)item["id"]!);

    private ManifestFile Manifest(string project) => ManifestFile.Read(builds.Workspace, $"{project}/bin/Debug/net10.0/{project}.aims.json");

    [GeneratedRegex(@"""findings"": \[.*?\n  \]", RegexOptions.Singleline)]
    private static partial Regex FindingsList();

    public sealed class Builds : WorkspaceFixture
    {
        protected override string FolderName => "dodging";

        internal static string ProjectOf(int attempt) => $"Attempt{attempt:D2}";

        internal Task<BuildResult> Build(string project, params string[] arguments) => Workspace.BuildAsync(project, ["-p:AimsEnforcement=fail", .. arguments]);

        protected override async Task BuildAsync()
        {
            ClaimsCode.WriteRegister(Workspace, "", "claims-triage");
            var projects = DodgingAttempts.ThatFail.Select((attempt, index) => WriteAttempt(ProjectOf(index), attempt)).ToList();
            var marked = ClaimsCode.Triage("[AiComponent(\"claims-triage\")]");
            var unmarked = ClaimsCode.Triage(around: Pragma);
            foreach (var (project, source, body) in new[]
            {
                ("Marked", marked, ""),
                ("Lenient", unmarked, ""),
                ("LocallyLenient", unmarked, "<PropertyGroup><AimsEnforcement>advise</AimsEnforcement></PropertyGroup>"),
                ("CalledTest", unmarked, "<PropertyGroup><IsTestProject>true</IsTestProject></PropertyGroup>"),
                ("Elsewhere", unmarked, ""),
                ("Wrapper", unmarked, ""),
                ("Caller", "namespace Contoso.Claims;\n\npublic sealed class Desk(Triage triage)\n{\n    public Task<string> AskAsync() => triage.RouteAsync(\"x\");\n}\n", """<ItemGroup><ProjectReference Include="../Wrapper/Wrapper.csproj" /></ItemGroup>"""),
                ("Edited", unmarked, ""),
                ("Refused", unmarked, ""),
                ("Swapped", marked, ""),
                ("Swapped2", marked, ""),
                ("Overridden", marked, ""),
                ("Tampered", unmarked, """<Target Name="Tamper" BeforeTargets="CoreCompile" DependsOnTargets="_AimsDecide"><PropertyGroup><_AimsWritesManifest>false</_AimsWritesManifest></PropertyGroup></Target>"""),
                ("HiddenAssembly", unmarked, """
                    <Target Name="Hide" BeforeTargets="_AimsDecide"><ItemGroup><Hidden Include="@(IntermediateAssembly)" /><IntermediateAssembly Remove="@(IntermediateAssembly)" /></ItemGroup></Target>
                    <Target Name="Show" BeforeTargets="CoreCompile"><ItemGroup><IntermediateAssembly Include="@(Hidden)" /></ItemGroup></Target>
                    """),
                ("Claims_wpftmp", unmarked, ""),
                ("NoTargets", marked, ""),
                ("NoImport", marked, ""),
                ("NoAssembly", marked, ""),
            })
            {
                projects.Add(WriteAttempt(project, new DodgingAttempt(project) { Source = source, Body = body }));
            }

            projects.Add("Bare");
            Workspace.WriteProjectWithoutProduct("Bare", ClaimsCode.ModelAbstractions);
            Workspace.Write("Bare/Triage.cs", unmarked.Replace("using Aims.Annotations;\n", "", StringComparison.Ordinal));
            projects.Add(WriteAttempt("BareCaller", new DodgingAttempt("BareCaller")
            {
                Source = "namespace Contoso.Claims;\n\npublic sealed class Desk(Triage triage)\n{\n    public Task<string> AskAsync() => triage.RouteAsync(\"x\");\n}\n",
                Body = """<ItemGroup><ProjectReference Include="../Bare/Bare.csproj" /></ItemGroup>""",
            }));
            projects.Add(WriteAttempt("Reflecting", new DodgingAttempt("Reflecting")
            {
                Source = """
                    namespace Contoso.Claims;

                    public static class Triage
                    {
                        public static object? Route(object client, string claim) =>
                            Type.GetType("Microsoft.Extensions.AI.ChatClientExtensions, Microsoft.Extensions.AI.Abstractions")!
                                .GetMethod("GetResponseAsync", [client.GetType(), typeof(string)])!
                                .Invoke(null, [client, claim]);
                    }
                    """,
            }));

            const string Accepted = "reason: Replaced in spring, approvedBy: B. Chen";
            projects.Add(WriteAttempt("WaivedForEver", WithRegister(unmarked, $"waivers: [ {{ rule: AIMS1001, scope: [ \"A:WaivedForEver\" ], {Accepted} }} ]\n")));
            projects.Add(WriteAttempt("Waived", WithRegister(unmarked, $"waivers: [ {{ rule: AIMS1001, scope: [ \"A:Waived\" ], {Accepted}, expires: 2126-12-31 }} ]\n")));
            projects.Add(WriteAttempt("Baselined", WithRegister(unmarked, "")));
            Workspace.Write("Baselined/aims/baseline.yaml", """
                version: 1
                reason: Code from before
                approvedBy: B. Chen
                expires: 2126-12-31
                findings:
                  - { rule: AIMS1001, assembly: Baselined, member: "M:Contoso.Claims.Triage.RouteAsync(System.String)", about: ChatClientExtensions.GetResponseAsync }

                """);

            var local = Workspace.PathOf("LocallyLenient/LocallyLenient.csproj");
            File.WriteAllText(local, File.ReadAllText(local).Replace("<Project Sdk", "<Project TreatAsLocalProperty=\"AimsEnforcement\" Sdk", StringComparison.Ordinal));
            await Workspace.RestoreSolutionAsync([.. projects]);
        }

        private static DodgingAttempt WithRegister(string source, string waivers) =>
            new("") { Source = source, Files = new Dictionary<string, string> { ["aims/aims.yaml"] = ClaimsCode.Root + waivers } };

        private string WriteAttempt(string project, DodgingAttempt attempt)
        {
            Workspace.WriteProject(project, ClaimsCode.ModelAbstractions + attempt.Body);
            Workspace.Write($"{project}/{attempt.SourceFile}", attempt.Source);
            foreach (var (file, text) in attempt.Files)
            {
                Workspace.Write($"{project}/{file}", text);
            }

            return project;
        }
    }
}
