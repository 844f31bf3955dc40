using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Aims.Tests.Catalogue;

/// <summary>Every entry of the catalogue names a public member that is really there, in each version that the entry claims.</summary>
public sealed class CatalogueResolvesTests
{
    private static readonly string PackageRoot = typeof(CatalogueResolvesTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "NuGetPackageRoot").Value!;

    public static TheoryData<string, string, string> Assemblies()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var group in CatalogueEntries.All().Select(entry => (entry.Package, entry.Version, entry.Assembly)).Distinct().OrderBy(item => item.ToString(), StringComparer.Ordinal))
        {
            data.Add(group.Package, group.Version, group.Assembly);
        }

        return data;
    }

    [Fact]
    public void The_catalogue_is_not_empty() => Assert.True(CatalogueEntries.All().Count() > 500);

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_entry_resolves_in_the_real_assembly(string package, string version, string assembly)
    {
        var files = Directory.GetFiles(Path.Combine(PackageRoot, package.ToLowerInvariant(), version, "lib"), assembly + ".dll", SearchOption.AllDirectories);
        Assert.NotEmpty(files);

        foreach (var file in files)
        {
            var reference = MetadataReference.CreateFromFile(file);
            var compilation = CSharpCompilation.Create("Lookup", references: [reference]);
            var symbols = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
            var missing = CatalogueEntries.All()
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

    private static bool Declares(IAssemblySymbol assembly, string id)
    {
        var name = id[2..];
        var dot = name.LastIndexOf('.');
        var member = name[(dot + 1)..] is "#ctor" ? ".ctor" : name[(dot + 1)..];
        var type = Type(assembly, name[..dot]);
        return type is not null
            && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, assembly)
            && type.GetMembers(member).OfType<IMethodSymbol>().Any(method => method.DeclaredAccessibility == Accessibility.Public);
    }

    private static INamedTypeSymbol? Type(IAssemblySymbol assembly, string name)
    {
        for (var metadataName = name; ;)
        {
            if (assembly.GetTypeByMetadataName(metadataName) is { } type)
            {
                return type;
            }

            var dot = metadataName.LastIndexOf('.');
            if (dot < 0)
            {
                return null;
            }

            metadataName = metadataName[..dot] + "+" + metadataName[(dot + 1)..];
        }
    }
}
