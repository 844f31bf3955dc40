using Aims.Governance.Catalogue;
using Aims.Inventory.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Aims.Inventory.Tests.Metadata;

/// <summary>A C# source compiled in memory, and what the observer sees in it.</summary>
internal sealed class Compiled
{
    private const string Usings = """
        using System; using System.Collections.Generic; using System.Linq; using System.Runtime.CompilerServices;
        using System.Threading; using System.Threading.Tasks; using Aims.Annotations; using Microsoft.Extensions.AI;
        #line 1

        """;

    public static IReadOnlyList<string> TrustedPlatformAssemblies { get; } =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    public byte[] Assembly { get; private init; } = [];

    public byte[]? Pdb { get; private init; }

    public static ModelApiCatalogue Catalogue { get; } = new(
    [
        Api("IChatClient", "GetResponseAsync"),
        Api("IChatClient", "GetStreamingResponseAsync"),
        Api("ChatClientExtensions", "GetResponseAsync"),
        Api("ChatClientExtensions", "GetStreamingResponseAsync"),
        Api("ChatClientStructuredOutputExtensions", "GetResponseAsync") with { Assembly = "Microsoft.Extensions.AI" },
        Api("IEmbeddingGenerator`2", "GenerateAsync"),
        Api("ChatMessage", "#ctor", ApiKind.Construct),
    ]);

    public static Compiled From(
        string source,
        OptimizationLevel level = OptimizationLevel.Release,
        DebugInformationFormat? pdb = DebugInformationFormat.PortablePdb,
        OutputKind kind = OutputKind.DynamicallyLinkedLibrary,
        string name = "App",
        bool allowUnsafe = false,
        params string[] references)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var compilation = CSharpCompilation.Create(
            name,
            [
                CSharpSyntaxTree.ParseText(Usings + source, options, "/src/App.cs", System.Text.Encoding.UTF8),
            ],
            TrustedPlatformAssemblies.Concat(references).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(kind, optimizationLevel: level, nullableContextOptions: NullableContextOptions.Enable, deterministic: true, allowUnsafe: allowUnsafe));
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = compilation.Emit(
            assembly,
            pdb == DebugInformationFormat.Embedded ? null : symbols,
            options: new EmitOptions(debugInformationFormat: pdb ?? DebugInformationFormat.PortablePdb));
        Assert.True(emitted.Success, string.Join(Environment.NewLine, emitted.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error)));
        return new Compiled { Assembly = assembly.ToArray(), Pdb = pdb == DebugInformationFormat.PortablePdb ? symbols.ToArray() : null };
    }

    /// <summary>What is observed with the catalogue that the product ships.</summary>
    public AssemblyObservations ObserveWithBuiltInCatalogue(params string[] references) =>
        MetadataObserver.Observe(Assembly, Pdb, [.. references, .. TrustedPlatformAssemblies], BuiltInCatalogue.Instance);

    public AssemblyObservations Observe(params string[] references) =>
        MetadataObserver.Observe(Assembly, Pdb, [.. references, .. TrustedPlatformAssemblies], Catalogue);

    /// <summary>What is observed, each as caller, form, API without parameters, line.</summary>
    public IReadOnlyList<string> Lines(params string[] references) => Lines(Observe(references));

    public static IReadOnlyList<string> Lines(AssemblyObservations observed) =>
    [
        .. observed.Observations.Select(item =>
            $"{item.Scope.Caller} {item.Form} {Short(item.Api)}{(item.Position is { } position ? $" @{position.Line}" : "")}"),
    ];

    private static string Short(string api)
    {
        var name = api.Split('(')[0][2..];
        return name[(name.LastIndexOf('.', name.LastIndexOf('.') - 1) + 1)..];
    }

    private static ModelApi Api(string type, string member, string kind = ApiKind.Invoke) =>
        new("Microsoft.Extensions.AI.Abstractions", "Microsoft.Extensions.AI." + type, member, null, false, kind, "chat", "any", null);
}
