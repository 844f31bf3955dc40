using Aims.EndToEnd.Tests.Infrastructure;

namespace Aims.EndToEnd.Tests;

/// <summary>
/// Registers with mistakes, through compiler and task: one mistake is one message at its place, and neither breaks.
/// Each project has a register of its own, so that one build shows them all.
/// </summary>
public sealed class BrokenRegisterTests(BrokenRegisterTests.Builds builds) : IClassFixture<BrokenRegisterTests.Builds>
{
    public static TheoryData<string> Names => [.. BrokenRegister.All.Select(register => register.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void One_mistake_is_one_message_at_its_place(string name)
    {
        var expected = Register(name).Expected.Order(StringComparer.Ordinal);

        Assert.Equal(expected, builds.Build.OursAt(name));
        Assert.All(builds.Build.Ours(name), message => Assert.Equal("warning", message.Severity));
        Assert.All(
            builds.Build.Ours(name).Where(message => message.Code[4] == '2'),
            message => Assert.StartsWith(builds.Workspace.PathOf(name, "aims"), message.File, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_manifest_has_the_same_findings(string name)
    {
        var manifest = ManifestFile.Read(builds.Workspace, $"{name}/bin/Debug/net10.0/{name}.aims.json");

        // A mark has no line in the assembly, so only what it is can be the same; a register finding has its place.
        Assert.Equal(
            Register(name).Expected.Select(WithoutPlaceOfMark).Order(StringComparer.Ordinal),
            manifest.List("findings")
                .Select(finding => $"{finding["rule"]} {Path.GetFileName((string?)finding["file"])}({finding["line"]})")
                .Select(WithoutPlaceOfMark)
                .Order(StringComparer.Ordinal));
        Assert.Single(manifest.List("modelCalls"));
    }

    [Fact]
    public void The_build_succeeds_and_nothing_crashes()
    {
        Assert.Equal(0, builds.Build.ExitCode);
        Assert.DoesNotContain(builds.Build.Messages, message => message.Code is "AD0001" or "CS8032" or "CS8034");
        Assert.Equal(BrokenRegister.All.Count, builds.Build.Summaries.Count);
    }

    private static string WithoutPlaceOfMark(string finding) => finding.StartsWith("AIMS1002", StringComparison.Ordinal) ? "AIMS1002" : finding;

    private static BrokenRegister Register(string name) => BrokenRegister.All.Single(register => register.Name == name);

    public sealed class Builds : WorkspaceFixture
    {
        internal BuildResult Build { get; private set; } = null!;

        protected override string FolderName => "broken";

        protected override async Task BuildAsync()
        {
            foreach (var register in BrokenRegister.All)
            {
                Workspace.WriteProject(register.Name, ClaimsCode.ModelAbstractions);
                Workspace.Write($"{register.Name}/Triage.cs", ClaimsCode.Triage("[AiComponent(\"claims-triage\")]"));
                foreach (var (path, bytes) in register.Files)
                {
                    var file = Workspace.PathOf(register.Name, "aims", path);
                    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                    File.WriteAllBytes(file, bytes);
                }
            }

            await Workspace.RestoreSolutionAsync([.. BrokenRegister.All.Select(register => register.Name)]);
            Build = (await Workspace.BuildAsync("All.slnx", "-m:2")).MustSucceed();
        }
    }
}
