using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Aims.EndToEnd.Tests.Infrastructure;

namespace Aims.EndToEnd.Tests;

/// <summary>What the manifest of an application says of the projects and packages that ship with it.</summary>
public sealed class DependencyTests(DependencyTests.Builds builds) : IClassFixture<DependencyTests.Builds>
{
    [Fact]
    public void A_referenced_project_s_system_stands_in_the_root_s_manifest()
    {
        var root = Manifest("Root");
        var entry = Entry(root, "Library");

        Assert.Equal("project", (string)entry["source"]!);
        Assert.Equal("read", (string)entry["manifest"]!["status"]!);
        Assert.Equal(Digest(Manifest("Library")), (string)entry["manifest"]!["sha256"]!);
        Assert.Equal(Manifest("Library").Text("subject.mvid"), (string)entry["mvid"]!);
        ManifestFile.MustEqual(
            """[ { "id": "claims-triage", "name": "Claims triage assistant", "modelCalls": 1, "openFindings": 0 } ]""", entry["systems"]);
        Assert.Empty(root.List("systems"));
    }

    [Fact]
    public void What_ships_is_listed_whole_and_closed_transitively()
    {
        Assert.Equal(
            [
                "Contoso.Facade package Contoso.Facade direct read",
                "Contoso.Facade.Core package Contoso.Facade.Core indirect read",
                "Contoso.Wrapper package Contoso.Wrapper indirect missing",
                "Library project  indirect read",
                "Middle project  direct read",
                "Plugin project  direct read",
                "Unlisted project  direct missing",
            ],
            Manifest("Root").List("dependencies").Select(entry =>
                $"{entry["assembly"]} {entry["source"]} {entry["package"]?["id"]} {((bool)entry["direct"]! ? "direct" : "indirect")} {entry["manifest"]!["status"]}"));
    }

    [Fact]
    public void All_systems_that_ship_stand_in_one_list() => Assert.Equal(
        ["claims-triage Claims triage assistant 2 Library,Plugin", "facade Claims triage assistant 1 Contoso.Facade.Core"],
        Manifest("Root").List("shippedSystems").Select(system => $"{system["id"]} {system["name"]} {system["modelCalls"]} {string.Join(",", system["assemblies"]!.AsArray())}"));

    [Fact]
    public void A_package_that_calls_models_without_a_manifest_is_named_where_it_is_reached_first()
    {
        var message = Assert.Single(builds.Build.Ours("Middle"));

        Assert.Equal("AIMS3004", message.Code);
        Assert.StartsWith($"The assembly 'Contoso.Wrapper' (package Contoso.Wrapper {builds.Version}) calls models in 1 place, and carries no manifest;", message.Text, StringComparison.Ordinal);
        Assert.Equal(["AIMS3004 A:Contoso.Wrapper"], Manifest("Middle").List("findings").Select(finding => $"{finding["rule"]} {finding["member"]}"));
    }

    [Fact]
    public void A_project_without_the_package_that_calls_models_is_named_by_the_application()
    {
        var message = Assert.Single(builds.Build.Ours("Root"));

        Assert.Equal("AIMS3004", message.Code);
        Assert.StartsWith(
            "The assembly 'Unlisted' (a project) calls models in 1 place, and carries no manifest; reference the package Aims.Analyzers in that project, so that it writes one (https://", message.Text, StringComparison.Ordinal);
        Assert.Contains(builds.Build.Summaries, line => line.StartsWith("Root AI inventory: 0 AI systems, 0 model calls, 1 open finding ->", StringComparison.Ordinal));
    }

    [Fact]
    public void A_package_with_reference_assemblies_is_known_by_what_ships()
    {
        var entry = Entry(Manifest("Root"), "Contoso.Facade");

        Assert.Equal(Manifest("Facade/Contoso.Facade").Text("subject.mvid"), (string)entry["mvid"]!);
        Assert.Contains("ref/net10.0/Contoso.Facade.dll", builds.Build.Log, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_reference_without_its_assembly_is_said_and_not_taken_in()
    {
        var root = Manifest("Root");

        Assert.DoesNotContain(root.List("dependencies"), entry => (string)entry["assembly"]! == "Tool");
        Assert.Equal(
            ["The project Tool is referenced without its assembly (ReferenceOutputAssembly=false): its AI systems are not taken in."],
            root.List("limitations").Where(item => (string)item["id"]! == "build-only-project").Select(item => (string)item["text"]!));
    }

    [Fact]
    public void Each_framework_takes_in_the_manifest_of_its_own_assembly()
    {
        foreach (var framework in new[] { "net8.0", "net10.0" })
        {
            var entry = Entry(builds.First[$"Both/bin/Debug/{framework}/Both.aims.json"], "Shared");

            Assert.Equal(framework == "net8.0" ? ".NETCoreApp,Version=v8.0" : ".NETCoreApp,Version=v10.0", (string)entry["framework"]!);
            Assert.Equal(Digest(builds.First[$"Shared/bin/Debug/{framework}/Shared.aims.json"]), (string)entry["manifest"]!["sha256"]!);
        }
    }

    [Fact]
    public void A_changed_dependency_renews_the_manifest_though_the_compiler_has_nothing_to_do()
    {
        Assert.DoesNotMatch(@"/out:obj/Debug/net10\.0/Root\.dll", builds.AfterChange.Log);
        Assert.Matches(@"/out:obj/Debug/net10\.0/Library\.dll", builds.AfterChange.Log);
        Assert.Equal(1, (int)Entry(Manifest("Root"), "Library")["modelCalls"]!);
        Assert.Equal(2, (int)Entry(builds.RootAfterChange, "Library")["modelCalls"]!);
        Assert.Equal(Digest(builds.LibraryAfterChange), (string)Entry(builds.RootAfterChange, "Library")["manifest"]!["sha256"]!);
        Assert.Equal(Manifest("Root").Text("subject.mvid"), builds.RootAfterChange.Text("subject.mvid"));
    }

    [Fact]
    public void A_build_without_change_writes_no_manifest_again() => Assert.Empty(builds.ChangedByThird);

    [Fact]
    public void A_system_that_is_declared_anew_reaches_the_root()
    {
        Assert.Equal("Claims desk", (string)Entry(builds.RootAfterRegister, "Library")["systems"]![0]!["name"]!);
        Assert.Contains("Claims desk", builds.RootAfterRegister.List("shippedSystems").Select(system => (string?)system["name"]));
    }

    private ManifestFile Manifest(string project) => builds.First[$"{project}/bin/Debug/net10.0/{Path.GetFileName(project)}.aims.json"];

    private static string Digest(ManifestFile manifest) => Convert.ToHexStringLower(SHA256.HashData(manifest.Bytes));

    private static JsonNode Entry(ManifestFile manifest, string assembly) =>
        Assert.Single(manifest.List("dependencies"), entry => (string)entry["assembly"]! == assembly);

    public sealed class Builds : WorkspaceFixture
    {
        private const string Library = """<ItemGroup><ProjectReference Include="../Library/Library.csproj" /></ItemGroup>""";

        /// <summary>Version of the packages: their copies in the machine's cache go with this run.</summary>
        internal string Version { get; } = $"1.0.0-e2e.{Guid.NewGuid():N}";

        internal BuildResult Build { get; private set; } = null!;

        /// <summary>The manifests after the first build, by path.</summary>
        internal IReadOnlyDictionary<string, ManifestFile> First { get; private set; } = null!;

        internal BuildResult AfterChange { get; private set; } = null!;

        internal ManifestFile RootAfterChange { get; private set; } = null!;

        internal ManifestFile LibraryAfterChange { get; private set; } = null!;

        internal IReadOnlyList<string> ChangedByThird { get; private set; } = null!;

        internal ManifestFile RootAfterRegister { get; private set; } = null!;

        protected override string FolderName => "dependencies";

        protected override async Task BuildAsync()
        {
            await PackAsync();
            WriteSolution();
            await Workspace.RestoreSolutionAsync("Root", "Both");
            Build = (await Workspace.BuildAsync("All.slnx", "-m:2")).MustSucceed();
            First = Workspace.Manifests().Where(path => path.Contains("/bin/", StringComparison.Ordinal)).ToDictionary(path => path, path => ManifestFile.Read(Workspace, path));

            Workspace.Write("Library/Triage.cs", ClaimsCode.Triage("[AiComponent(\"claims-triage\")]", around: "_ = await client.GetResponseAsync(\"first\");"));
            AfterChange = (await Workspace.BuildAsync("Root")).MustSucceed();
            RootAfterChange = ReadRoot();
            LibraryAfterChange = ManifestFile.Read(Workspace, "Library/bin/Debug/net10.0/Library.aims.json");

            var before = Times();
            (await Workspace.BuildAsync("Root")).MustSucceed();
            ChangedByThird = Times().ChangedSince(before);

            Workspace.Write("aims/systems/claims-triage.yaml", ClaimsCode.System("claims-triage").Replace("Claims triage assistant", "Claims desk", StringComparison.Ordinal));
            (await Workspace.BuildAsync("Root")).MustSucceed();
            RootAfterRegister = ReadRoot();
        }

        private ManifestFile ReadRoot() => ManifestFile.Read(Workspace, "Root/bin/Debug/net10.0/Root.aims.json");

        private FileTimes Times() => FileTimes.Of(Workspace, "Root", "Middle", "Library", "Plugin");

        /// <summary>Two packages with a manifest, one of them with a reference assembly, and one without.</summary>
        private async Task PackAsync()
        {
            var version = $"<PropertyGroup><Version>{Version}</Version></PropertyGroup>";
            ClaimsCode.WriteRegister(Workspace, "Facade", "facade");
            Workspace.WriteProject("Facade/Contoso.Facade.Core", ClaimsCode.ModelAbstractions + version);
            Workspace.Write("Facade/Contoso.Facade.Core/Triage.cs", ClaimsCode.Triage("[AiComponent(\"facade\")]"));
            Workspace.WriteProject("Facade/Contoso.Facade", $"""
                {version}
                <ItemGroup><ProjectReference Include="../Contoso.Facade.Core/Contoso.Facade.Core.csproj" /></ItemGroup>
                <PropertyGroup><TargetsForTfmSpecificContentInPackage>$(TargetsForTfmSpecificContentInPackage);AddReferenceAssembly</TargetsForTfmSpecificContentInPackage></PropertyGroup>
                <Target Name="AddReferenceAssembly"><ItemGroup><TfmSpecificPackageFile Include="@(IntermediateRefAssembly)" PackagePath="ref/net10.0" /></ItemGroup></Target>
                """);
            Workspace.Write("Facade/Contoso.Facade/Facade.cs", "namespace Contoso.Claims; public static class Facade { public static object Use() => new Triage(null!).RouteAsync(\"x\"); }");
            Workspace.WriteProjectWithoutProduct("Contoso.Wrapper", ClaimsCode.ModelAbstractions + version);
            Workspace.Write("Contoso.Wrapper/Wrapper.cs", Calling("Wrapper"));

            await Workspace.RestoreSolutionAsync("Facade/Contoso.Facade", "Facade/Contoso.Facade.Core", "Contoso.Wrapper");
            (await Workspace.BuildAsync("All.slnx", "-m:2")).MustSucceed();
            foreach (var project in new[] { "Facade/Contoso.Facade", "Facade/Contoso.Facade.Core", "Contoso.Wrapper" })
            {
                TemporaryFolder.ForgetPackageAtExit(Path.GetFileName(project), Version);
                (await Workspace.PackAsync(project, "-c", "Debug")).MustSucceed();
            }
        }

        private void WriteSolution()
        {
            ClaimsCode.WriteRegister(Workspace, "", "claims-triage");
            Workspace.WriteProject("Library", ClaimsCode.ModelAbstractions);
            Workspace.Write("Library/Triage.cs", ClaimsCode.Triage("[AiComponent(\"claims-triage\")]"));
            Workspace.WriteProject("Middle", Library + Package("Contoso.Wrapper"));
            Workspace.Write("Middle/Middle.cs", "namespace Contoso.Claims; public static class Middle { public static object Use() => new Triage(null!).RouteAsync(\"x\"); }");
            Workspace.WriteProject("Plugin", ClaimsCode.ModelAbstractions);
            Workspace.Write("Plugin/Plugin.cs", ClaimsCode.Triage("[AiComponent(\"claims-triage\")]").Replace("namespace Contoso.Claims", "namespace Contoso.Plugin", StringComparison.Ordinal));
            Workspace.WriteProjectWithoutProduct("Unlisted", ClaimsCode.ModelAbstractions);
            Workspace.Write("Unlisted/Unlisted.cs", Calling("Unlisted"));
            Workspace.WriteProject("Tool", ClaimsCode.Executable + ClaimsCode.ModelAbstractions);
            Workspace.Write("Tool/Tool.cs", ClaimsCode.Triage("[AiComponent(\"claims-triage\")]") + ClaimsCode.Main.Replace("namespace Contoso.Claims;", "", StringComparison.Ordinal));
            Workspace.WriteProject("Root", $"""
                {ClaimsCode.Executable}{Package("Contoso.Facade")}
                <ItemGroup>
                  <ProjectReference Include="../Middle/Middle.csproj" />
                  <ProjectReference Include="../Plugin/Plugin.csproj" />
                  <ProjectReference Include="../Unlisted/Unlisted.csproj" />
                  <ProjectReference Include="../Tool/Tool.csproj" ReferenceOutputAssembly="false" />
                </ItemGroup>
                """);
            Workspace.Write("Root/Program.cs", "Console.WriteLine(Contoso.Claims.Middle.Use());");

            Workspace.WriteProject("Shared", ClaimsCode.ModelAbstractions, framework: "net8.0;net10.0");
            Workspace.Write("Shared/Triage.cs", ClaimsCode.Triage("[AiComponent(\"claims-triage\")]"));
            Workspace.WriteProject("Both", """<ItemGroup><ProjectReference Include="../Shared/Shared.csproj" /></ItemGroup>""", framework: "net8.0;net10.0");
        }

        private string Package(string id) => $"""<ItemGroup><PackageReference Include="{id}" Version="{Version}" /></ItemGroup>""";

        private static string Calling(string type) =>
            $"using Microsoft.Extensions.AI; public sealed class {type}(IChatClient client) {{ public Task<ChatResponse> AskAsync() => client.GetResponseAsync(\"x\"); }}";
    }
}
