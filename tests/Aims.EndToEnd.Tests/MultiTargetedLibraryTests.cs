using System.IO.Compression;
using Aims.EndToEnd.Tests.Infrastructure;

namespace Aims.EndToEnd.Tests;

/// <summary>A library for two frameworks, built and packed.</summary>
public sealed class MultiTargetedLibraryTests(MultiTargetedLibraryTests.Builds builds) : IClassFixture<MultiTargetedLibraryTests.Builds>
{
    [Fact]
    public void Each_framework_has_its_warning()
    {
        var line = builds.Workspace.LineOf("Library/Triage.cs", "GetResponseAsync");

        Assert.Equal(
            [$"net10.0 AIMS1001 Triage.cs({line})", $"net8.0 AIMS1001 Triage.cs({line})"],
            builds.Build.Ours().Select(message => $"{message.Framework} {message.At}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("net8.0", ".NETCoreApp,Version=v8.0")]
    [InlineData("net10.0", ".NETCoreApp,Version=v10.0")]
    public void Each_framework_has_its_manifest(string framework, string name)
    {
        var manifest = ManifestFile.Read(builds.Workspace, $"Library/bin/Debug/{framework}/Library.aims.json");

        Assert.Equal(name, manifest.Text("subject.framework"));
        Assert.Equal([$"Library/Triage.cs({builds.Workspace.LineOf("Library/Triage.cs", "GetResponseAsync")})"], manifest.ModelCallsAt);
        Assert.Contains(
            $"Library ({framework}) AI inventory: 0 AI systems, 1 model call, 1 open finding -> {builds.Workspace.PathOf($"Library/bin/Debug/{framework}/Library.aims.json")}",
            builds.Build.Summaries);
    }

    [Fact]
    public void There_is_one_manifest_a_framework_and_none_besides() => Assert.Equal(4, builds.Workspace.Manifests().Count);

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void The_package_has_each_manifest_beside_its_assembly(string framework)
    {
        using var package = ZipFile.OpenRead(Directory.EnumerateFiles(builds.Workspace.PathOf("packages"), "Library.*.nupkg").Single());
        var entry = package.GetEntry($"lib/{framework}/Library.aims.json");
        Assert.NotNull(entry);
        Assert.NotNull(package.GetEntry($"lib/{framework}/Library.dll"));
        using var content = new MemoryStream();
        using (var stream = entry.Open())
        {
            stream.CopyTo(content);
        }

        Assert.Equal(File.ReadAllBytes(builds.Workspace.PathOf($"Library/bin/Debug/{framework}/Library.aims.json")), content.ToArray());
        Assert.Equal(2, package.Entries.Count(item => item.FullName.EndsWith(".json", StringComparison.Ordinal)));
    }

    public sealed class Builds : WorkspaceFixture
    {
        internal BuildResult Build { get; private set; } = null!;

        protected override string FolderName => "library";

        protected override async Task BuildAsync()
        {
            Workspace.Write("aims/aims.yaml", ClaimsCode.Root);
            Workspace.WriteProject("Library", ClaimsCode.ModelAbstractions, framework: "net8.0;net10.0");
            Workspace.Write("Library/Triage.cs", ClaimsCode.Triage());
            await Workspace.RestoreAsync("Library");
            Build = (await Workspace.BuildAsync("Library")).MustSucceed();
            (await Workspace.PackAsync("Library", "-c", "Debug")).MustSucceed();
        }
    }
}
