namespace Aims.Tests.Catalogue;

/// <summary>Every entry of the catalogue names a public member that is really there, in each version that the entry claims.</summary>
public sealed class CatalogueResolvesTests
{
    public static TheoryData<string?, string, string> Assemblies()
    {
        var data = new TheoryData<string?, string, string>();
        foreach (var group in CatalogueEntries.OfPackages().Select(entry => (entry.Package, entry.Version, entry.Assembly)).Distinct().OrderBy(item => item.ToString(), StringComparer.Ordinal))
        {
            data.Add(group.Package, group.Version, group.Assembly);
        }

        return data;
    }

    [Fact]
    public void The_catalogue_is_not_empty() => Assert.True(CatalogueEntries.All().Count() > 500);

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_entry_resolves_in_the_real_assembly(string? package, string version, string assembly)
    {
        Assert.False(package is null, $"A block of {assembly} {version} names neither a package to resolve its members in nor a source where they were read.");
        var file = RealAssemblies.NewestAsset(package!, version, assembly);
        var symbols = RealAssemblies.Symbols(file);

        var missing = CatalogueEntries.OfPackages()
            .Where(entry => (entry.Package, entry.Version, entry.Assembly) == (package, version, assembly))
            .Where(entry => DeclaredMembers.Named(symbols, entry.Id).Count == 0)
            .Select(entry => $"{entry.Id} in {Path.GetRelativePath(RealAssemblies.PackageRoot, file)}");

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("Microsoft.Agents.AI", "1.28.0", "net10.0")]
    [InlineData("Microsoft.Extensions.VectorData.Abstractions", "9.7.0", "net8.0")]
    [InlineData("OllamaSharp", "4.0.17", "netstandard2.0")]
    public void The_asset_that_is_read_is_the_newest(string package, string version, string folder) =>
        Assert.Equal(folder, Path.GetFileName(Path.GetDirectoryName(RealAssemblies.NewestAsset(package!, version, package))));

    [Fact]
    public void A_member_that_is_not_there_is_noticed()
    {
        var symbols = RealAssemblies.Symbols(RealAssemblies.NewestAsset("OpenAI", "2.15.0", "OpenAI"));

        Assert.NotEmpty(DeclaredMembers.Named(symbols, "M:OpenAI.Chat.ChatClient.CompleteChat"));
        Assert.Empty(DeclaredMembers.Named(symbols, "M:OpenAI.Chat.ChatClient.CompleteChatt"));
        Assert.Empty(DeclaredMembers.Named(symbols, "M:OpenAI.Chat.ChatClientt.CompleteChat"));
    }
}
