using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Aims.Tests.Catalogue;

/// <summary>The assemblies of the packages that the catalogue names, as restored for these tests.</summary>
internal static class RealAssemblies
{
    private static readonly Regex Framework = new(@"^(?<name>[a-z]+)(?<version>[\d.]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Where the packages are.</summary>
    public static string PackageRoot { get; } = typeof(RealAssemblies).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "NuGetPackageRoot").Value!;

    /// <summary>The assembly's file as the newest runtime gets it: older ones get less of some packages, so an entry may be missing there.</summary>
    public static string NewestAsset(string package, string version, string assembly)
    {
        var files = Directory.GetFiles(Path.Combine(PackageRoot, package.ToLowerInvariant(), version, "lib"), assembly + ".dll", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        return files.MaxBy(file => Rank(Path.GetFileName(Path.GetDirectoryName(file))!))!;
    }

    /// <summary>The assembly's symbols, without those that it refers to.</summary>
    public static IAssemblySymbol Symbols(string file)
    {
        var reference = MetadataReference.CreateFromFile(file);
        return (IAssemblySymbol)CSharpCompilation.Create("Lookup", references: [reference]).GetAssemblyOrModuleSymbol(reference)!;
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
}
