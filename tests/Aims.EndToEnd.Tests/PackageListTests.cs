using Aims.EndToEnd.Tests.Infrastructure;

namespace Aims.EndToEnd.Tests;

/// <summary>Which model SDKs a project gets, and from whom: with versions pinned centrally, for one framework only, and at run time only.</summary>
public sealed class PackageListTests(PackageListTests.Builds builds) : IClassFixture<PackageListTests.Builds>
{
    private const string Abstractions = "Microsoft.Extensions.AI.Abstractions 10.11.0 transitive";

    [Fact]
    public void What_a_package_brings_is_transitive_also_where_its_version_is_pinned_centrally() =>
        Assert.Equal(["Microsoft.Extensions.AI 10.11.0 direct", Abstractions], Packages("Pinned/bin/Debug/net10.0/Pinned.aims.json"));

    [Fact]
    public void What_another_project_brings_is_transitive() =>
        Assert.Equal(["Microsoft.Extensions.AI 10.11.0 transitive", Abstractions], Packages("Caller/bin/Debug/net10.0/Caller.aims.json"));

    [Fact]
    public void Each_framework_has_its_own()
    {
        Assert.Equal([Abstractions.Replace("transitive", "direct", StringComparison.Ordinal)], Packages("Multi/bin/Debug/net10.0/Multi.aims.json"));
        Assert.Empty(Packages("Multi/bin/Debug/net8.0/Multi.aims.json"));
    }

    [Fact]
    public void What_is_only_there_at_run_time_is_said_to_be() =>
        Assert.Equal(["Microsoft.Extensions.AI 10.11.0 direct runtimeOnly", Abstractions + " runtimeOnly"], Packages("Host/bin/Debug/net10.0/Host.aims.json"));

    private IEnumerable<string> Packages(string path) => ManifestFile.Read(builds.Workspace, path).List("packages")
        .Select(package => $"{package["id"]} {package["version"]} {((bool)package["direct"]! ? "direct" : "transitive")}{(package["runtimeOnly"] is null ? "" : " runtimeOnly")}");

    public sealed class Builds : WorkspaceFixture
    {
        protected override string FolderName => "packages";

        protected override async Task BuildAsync()
        {
            Workspace.Write("aims/aims.yaml", ClaimsCode.Root);
            var product = await Product.GetAsync();
            Workspace.Write("Pinned/Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup>
                    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                    <CentralPackageTransitivePinningEnabled>true</CentralPackageTransitivePinningEnabled>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageVersion Include="{Product.PackageId}" Version="{product.Version}" />
                    <PackageVersion Include="Microsoft.Extensions.AI" Version="10.11.0" />
                    <PackageVersion Include="Microsoft.Extensions.AI.Abstractions" Version="10.11.0" />
                  </ItemGroup>
                </Project>
                """);
            Workspace.WriteProjectWithoutProduct("Pinned", $"""
                <ItemGroup><PackageReference Include="{Product.PackageId}" /><PackageReference Include="Microsoft.Extensions.AI" /></ItemGroup>
                """);
            Workspace.WriteProject("Caller", """<ItemGroup><ProjectReference Include="../Pinned/Pinned.csproj" /></ItemGroup>""");
            Workspace.WriteProject("Multi", ClaimsCode.ModelAbstractions.Replace("<ItemGroup>", "<ItemGroup Condition=\"'$(TargetFramework)' == 'net10.0'\">", StringComparison.Ordinal), framework: "net8.0;net10.0");
            Workspace.WriteProject("Host", """<ItemGroup><PackageReference Include="Microsoft.Extensions.AI" Version="10.11.0" ExcludeAssets="compile" /></ItemGroup>""");
            foreach (var project in new[] { "Pinned", "Caller", "Multi", "Host" })
            {
                Workspace.Write($"{project}/Code.cs", $"public class {project}Code {{ }}");
            }

            await Workspace.RestoreSolutionAsync("Caller", "Pinned", "Multi", "Host");
            (await Workspace.BuildAsync("All.slnx")).MustSucceed();
        }
    }
}
