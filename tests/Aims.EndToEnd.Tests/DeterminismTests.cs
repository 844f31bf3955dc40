using Aims.EndToEnd.Tests.Infrastructure;

namespace Aims.EndToEnd.Tests;

/// <summary>Two clones of one repository in two folders, built as a build server builds.</summary>
public sealed class DeterminismTests(DeterminismTests.Builds builds) : IClassFixture<DeterminismTests.Builds>
{
    private const string LibraryManifest = "src/Library/bin/Debug/net10.0/Library.aims.json";
    private const string ConsoleManifest = "src/Console/bin/Debug/net10.0/Console.aims.json";

    [Theory]
    [InlineData(LibraryManifest)]
    [InlineData(ConsoleManifest)]
    public void Two_clones_make_the_same_bytes(string manifest)
    {
        var first = builds.Clean[manifest];

        Assert.Equal(first.Bytes, ManifestFile.Read(builds.Workspace, $"other place/b/{manifest}").Bytes);
        Assert.Equal(builds.Commit, first.Text("subject.commit"));
    }

    [Fact]
    public void Files_are_relative_to_the_repository_though_the_compiler_mapped_them()
    {
        var library = builds.Clean[LibraryManifest];

        Assert.Equal(["src/Library/Triage.cs(12)"], library.ModelCallsAt);
        Assert.Equal("aims/systems/claims-triage.yaml", (string?)library.List("systems").Single()["file"]);
    }

    [Fact]
    public void The_repository_s_address_is_recorded_without_its_user() =>
        Assert.Equal("https://github.example/contoso/claims", builds.Clean[ConsoleManifest].Text("subject.repository"));

    [Fact]
    public void A_changed_work_tree_is_no_commit()
    {
        Assert.Equal("unknown", builds.Dirty.Text("subject.commit"));
        Assert.NotEqual(builds.Clean[ConsoleManifest].Bytes, builds.Dirty.Bytes);
    }

    public sealed class Builds : WorkspaceFixture
    {
        internal string Commit { get; private set; } = "";

        internal IReadOnlyDictionary<string, ManifestFile> Clean { get; private set; } = null!;

        internal ManifestFile Dirty { get; private set; } = null!;

        protected override string FolderName => "clones";

        protected override async Task BuildAsync()
        {
            WriteOrigin();
            var origin = Workspace.PathOf("origin");
            await Workspace.CommitAllAsync("origin");
            Commit = (await GitAsync(origin, "rev-parse", "HEAD")).Output.Trim();

            foreach (var clone in new[] { "a", "other place/b" })
            {
                await GitAsync(Workspace.Root, "clone", "-q", origin, Workspace.PathOf(clone));
                await GitAsync(Workspace.PathOf(clone), "remote", "set-url", "origin", "https://build-server:secret@github.example/contoso/claims");
                await Workspace.RestoreAsync($"{clone}/src/Console");
                (await Workspace.BuildAsync($"{clone}/src/Console", "-p:ContinuousIntegrationBuild=true")).MustSucceed();
            }

            Clean = new[] { LibraryManifest, ConsoleManifest }.ToDictionary(path => path, path => ManifestFile.Read(Workspace, $"a/{path}"));

            Workspace.Write("a/src/Console/Program.cs", "// Changed.\n" + ClaimsCode.Main);
            (await Workspace.BuildAsync("a/src/Console", "-p:ContinuousIntegrationBuild=true")).MustSucceed();
            Dirty = ManifestFile.Read(Workspace, $"a/{ConsoleManifest}");
        }

        private static async Task<CommandResult> GitAsync(string folder, params string[] arguments) => (await Command.GitAsync(folder, arguments)).MustSucceed();

        private void WriteOrigin()
        {
            ClaimsCode.WriteRegister(Workspace, "origin", "claims-triage");
            Workspace.Write("origin/.gitignore", "bin/\nobj/\n");
            Workspace.WriteProject("origin/src/Library", ClaimsCode.ModelAbstractions);
            Workspace.Write("origin/src/Library/Triage.cs", ClaimsCode.Triage("[AiComponent(\"claims-triage\")]"));
            Workspace.WriteProject("origin/src/Console", ClaimsCode.Executable + """<ItemGroup><ProjectReference Include="../Library/Library.csproj" /></ItemGroup>""");
            Workspace.Write("origin/src/Console/Program.cs", ClaimsCode.Main);
        }
    }
}
