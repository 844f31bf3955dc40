using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Aims.Tests.Catalogue;

/// <summary>
/// A file of <c>tests/Aims.CatalogueStubs</c>, compiled in memory as the assembly that it stands for. Its header says
/// what it refers to, a line each: <c>// Refers to: package AWSSDK.Core 4.1.0</c>, <c>// Refers to: stub Aspire.Hosting</c>
/// or <c>// Refers to: framework Microsoft.AspNetCore.App</c>.
/// </summary>
internal sealed partial class CatalogueStub
{
    public const string HeaderStart = "// Reference-only stub: signatures of ";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "stubs");
    private static readonly string[] Frameworks = ["net10.0", "net9.0", "net8.0", "net6.0", "netstandard2.1", "netstandard2.0"];

    private static readonly string PackageRoot = typeof(CatalogueStub).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "NuGetPackageRoot").Value!;

    private static readonly ConcurrentDictionary<(string Id, string Version), IReadOnlyList<MetadataReference>> Packages = new();

    private static readonly Lazy<IReadOnlyList<MetadataReference>> Framework = new(() => OfFramework("Microsoft.NETCore.App"));

    private static readonly Lazy<IReadOnlyDictionary<string, CatalogueStub>> All = new(() =>
        Directory.GetFiles(Folder, "*.cs").Select(file => new CatalogueStub(file)).ToDictionary(stub => stub.AssemblyName, StringComparer.Ordinal));

    private readonly Lazy<CSharpCompilation> _compilation;

    private CatalogueStub(string file)
    {
        AssemblyName = Path.GetFileNameWithoutExtension(file);
        Text = File.ReadAllText(file);
        _compilation = new(Compile);
    }

    public string AssemblyName { get; }

    public string Text { get; }

    public CSharpCompilation Compilation => _compilation.Value;

    public IEnumerable<string> StubsReferredTo => Reference().Matches(Text).Where(match => match.Groups["kind"].Value == "stub").Select(match => match.Groups["name"].Value);

    public static IReadOnlyCollection<string> Names => [.. All.Value.Keys];

    public static CatalogueStub Of(string assembly) =>
        All.Value.TryGetValue(assembly, out var stub) ? stub : throw new InvalidOperationException($"tests/Aims.CatalogueStubs has no {assembly}.cs.");

    private CSharpCompilation Compile()
    {
        var references = Framework.Value.ToList();
        foreach (Match match in Reference().Matches(Text))
        {
            var name = match.Groups["name"].Value;
            references.AddRange(match.Groups["kind"].Value switch
            {
                "stub" => [Of(name).Compilation.ToMetadataReference()],
                "framework" => OfFramework(name),
                _ => OfPackage(name, match.Groups["version"].Value),
            });
        }

        return CSharpCompilation.Create(
            AssemblyName,
            [CSharpSyntaxTree.ParseText(Text, new CSharpParseOptions(LanguageVersion.Preview), AssemblyName + ".cs")],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    /// <summary>A shared framework of the runtime that the tests run on.</summary>
    private static IReadOnlyList<MetadataReference> OfFramework(string name)
    {
        var core = new DirectoryInfo(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        var folder = Path.Combine(core.Parent!.Parent!.FullName, name, core.Name);
        return [.. Directory.GetFiles(folder, "*.dll").Where(IsManaged).Select(file => MetadataReference.CreateFromFile(file))];
    }

    private static IReadOnlyList<MetadataReference> OfPackage(string id, string version) => Packages.GetOrAdd((id, version), package => ReadPackage(package.Id, package.Version));

    private static IReadOnlyList<MetadataReference> ReadPackage(string id, string version)
    {
        var lib = Path.Combine(PackageRoot, id.ToLowerInvariant(), version, "lib");
        var folder = Frameworks.Select(framework => Path.Combine(lib, framework)).First(Directory.Exists);
        return [.. Directory.GetFiles(folder, "*.dll").Select(file => MetadataReference.CreateFromFile(file))];
    }

    private static bool IsManaged(string file)
    {
        try
        {
            System.Reflection.AssemblyName.GetAssemblyName(file);
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^// Refers to: (?<kind>package|stub|framework) (?<name>\S+)( (?<version>\S+))?\r?$", RegexOptions.Multiline)]
    private static partial Regex Reference();
}
