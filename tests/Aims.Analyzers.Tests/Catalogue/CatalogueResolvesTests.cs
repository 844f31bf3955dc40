using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Aims.Tests.Catalogue;

/// <summary>Every entry of the catalogue names a public member that is really there, in each version that the entry claims.</summary>
public sealed class CatalogueResolvesTests
{
    private static readonly string PackageRoot = typeof(CatalogueResolvesTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "NuGetPackageRoot").Value!;

    private static readonly Regex Framework = new(@"^(?<name>[a-z]+)(?<version>[\d.]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

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
        var file = NewestAsset(package, version, assembly);
        var symbols = Symbols(file);

        var missing = CatalogueEntries.All()
            .Where(entry => (entry.Package, entry.Version, entry.Assembly) == (package, version, assembly))
            .Where(entry => !Declares(symbols, entry.Id))
            .Select(entry => $"{entry.Id} in {Path.GetRelativePath(PackageRoot, file)}");

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("Microsoft.Agents.AI", "1.28.0", "net10.0")]
    [InlineData("Microsoft.Extensions.VectorData.Abstractions", "9.7.0", "net8.0")]
    [InlineData("OllamaSharp", "4.0.17", "netstandard2.0")]
    public void The_asset_that_is_read_is_the_newest(string package, string version, string folder) =>
        Assert.Equal(folder, Path.GetFileName(Path.GetDirectoryName(NewestAsset(package, version, package))));

    [Fact]
    public void A_member_that_is_not_there_is_noticed()
    {
        var symbols = Symbols(NewestAsset("OpenAI", "2.15.0", "OpenAI"));

        Assert.True(Declares(symbols, "M:OpenAI.Chat.ChatClient.CompleteChat"));
        Assert.False(Declares(symbols, "M:OpenAI.Chat.ChatClient.CompleteChatt"));
        Assert.False(Declares(symbols, "M:OpenAI.Chat.ChatClientt.CompleteChat"));
    }

    /// <summary>The assembly as the newest runtime gets it: older ones get less of some packages, so an entry may be missing there.</summary>
    private static string NewestAsset(string package, string version, string assembly)
    {
        var files = Directory.GetFiles(Path.Combine(PackageRoot, package.ToLowerInvariant(), version, "lib"), assembly + ".dll", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        return files.MaxBy(file => Rank(Path.GetFileName(Path.GetDirectoryName(file))!))!;
    }

    /// <summary>.NET before .NET Standard before .NET Framework, each by its version.</summary>
    private static (int Platform, Version Version) Rank(string framework)
    {
        var match = Framework.Match(framework);
        return match.Groups["name"].Value switch
        {
            "net" when match.Groups["version"].Value.Contains('.') => (2, new Version(match.Groups["version"].Value)),
            "netstandard" => (1, new Version(match.Groups["version"].Value)),
            _ => (0, new Version()),
        };
    }

    private static IAssemblySymbol Symbols(string file)
    {
        var reference = MetadataReference.CreateFromFile(file);
        return (IAssemblySymbol)CSharpCompilation.Create("Lookup", references: [reference]).GetAssemblyOrModuleSymbol(reference)!;
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
