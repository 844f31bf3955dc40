using System.IO.Compression;
using System.Xml.Linq;
using Aims.EndToEnd.Tests.Infrastructure;

namespace Aims.EndToEnd.Tests;

public sealed class PackageContentsTests
{
    [Fact]
    public async Task The_package_holds_exactly_these_files()
    {
        var product = await Product.GetAsync();
        using var package = await ZipFile.OpenReadAsync(product.PackageFile);

        // The container's own parts, one of which has a random name.
        var files = package.Entries
            .Select(entry => entry.FullName)
            .Where(name => name is not ("[Content_Types].xml" or "_rels/.rels") && !name.EndsWith(".psmdcp", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "Aims.Analyzers.nuspec",
                "LICENSE",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/Aims.Analyzers.CodeFixes.dll",
                "analyzers/dotnet/cs/Aims.Analyzers.dll",
                "analyzers/dotnet/cs/Aims.Governance.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/Aims.Analyzers.props",
                "build/Aims.Analyzers.targets",
                "build/Aims.Build.props",
                "build/Aims.Build.targets",
                "build/configs/advise.globalconfig",
                "build/configs/fail.globalconfig",
                "buildMultiTargeting/Aims.Analyzers.props",
                "buildTransitive/Aims.Analyzers.props",
                "buildTransitive/Aims.Analyzers.targets",
                "lib/netstandard2.0/Aims.Annotations.dll",
                "lib/netstandard2.0/Aims.Annotations.xml",
                "tasks/net8.0/Aims.Build.dll",
                "tasks/net8.0/Aims.Governance.dll",
                "tasks/net8.0/Aims.Inventory.dll",
                "tasks/net8.0/YamlDotNet.dll",
            ],
            files);
    }

    [Fact]
    public async Task The_package_asks_for_no_other_and_is_no_development_dependency()
    {
        var product = await Product.GetAsync();
        using var package = await ZipFile.OpenReadAsync(product.PackageFile);
        await using var stream = await package.GetEntry("Aims.Analyzers.nuspec")!.OpenAsync();
        var metadata = XDocument.Load(stream).Root!.Elements().Single();
        var elements = metadata.Elements().Select(element => element.Name.LocalName).ToList();

        Assert.DoesNotContain("developmentDependency", elements);
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");
        Assert.Equal("MIT", metadata.Elements().Single(element => element.Name.LocalName == "license").Value);
        Assert.Equal("README.md", metadata.Elements().Single(element => element.Name.LocalName == "readme").Value);
    }
}
