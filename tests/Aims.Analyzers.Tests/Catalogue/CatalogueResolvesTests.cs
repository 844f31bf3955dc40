using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Aims.Tests.Catalogue;

/// <summary>Every entry of the catalogue names a public member that is really there, in each version that the entry claims.</summary>
public sealed class CatalogueResolvesTests
{
    private static readonly string PackageRoot = typeof(CatalogueResolvesTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "NuGetPackageRoot").Value!;

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
        var files = Directory.GetFiles(Path.Combine(PackageRoot, package.ToLowerInvariant(), version, "lib"), assembly + ".dll", SearchOption.AllDirectories);
        Assert.NotEmpty(files);

        foreach (var file in files)
        {
            var reference = MetadataReference.CreateFromFile(file);
            var compilation = CSharpCompilation.Create("Lookup", references: [reference]);
            var symbols = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
            var missing = CatalogueEntries.OfPackages()
                .Where(entry => (entry.Package, entry.Version, entry.Assembly) == (package, version, assembly))
                .Where(entry => !Declares(symbols, entry.Id))
                .Select(entry => $"{entry.Id} in {Path.GetRelativePath(PackageRoot, file)}");
            Assert.Empty(missing);
        }
    }

    [Fact]
    public void A_member_that_is_not_there_is_noticed()
    {
        var file = Directory.GetFiles(Path.Combine(PackageRoot, "openai", "2.15.0", "lib"), "OpenAI.dll", SearchOption.AllDirectories)[0];
        var reference = MetadataReference.CreateFromFile(file);
        var symbols = (IAssemblySymbol)CSharpCompilation.Create("Lookup", references: [reference]).GetAssemblyOrModuleSymbol(reference)!;

        Assert.True(Declares(symbols, "M:OpenAI.Chat.ChatClient.CompleteChat"));
        Assert.False(Declares(symbols, "M:OpenAI.Chat.ChatClient.CompleteChatt"));
        Assert.False(Declares(symbols, "M:OpenAI.Chat.ChatClientt.CompleteChat"));
    }

    private static bool Declares(IAssemblySymbol assembly, string id) => DeclaredMembers.Named(assembly, id).Count > 0;
}
