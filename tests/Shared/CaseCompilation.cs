using System.Collections.Concurrent;
using Aims.TestCases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Aims.Tests;

/// <summary>Compiles shared cases against the real SDK packages.</summary>
internal static class CaseCompilation
{
    // An assembly is read once for all cases: most of them, and most packages, share it.
    private static readonly ConcurrentDictionary<string, MetadataReference> References = new(StringComparer.Ordinal);

    public static IReadOnlyList<string> ReferencePaths(SharedCase testCase) => CaseReferences.Of(testCase.Options);

    public static CSharpCompilation Create(SharedCase testCase, string configuration)
    {
        var language = testCase.Options.LanguageVersion is { } version && LanguageVersionFacts.TryParse(version, out var parsed)
            ? parsed
            : LanguageVersion.Preview;
        var parseOptions = new CSharpParseOptions(language, DocumentationMode.Parse, preprocessorSymbols: SharedCases.SymbolsOf(configuration));
        var compilation = CSharpCompilation.Create(
            SharedCases.AssemblyName,
            testCase.Sources.Select(source => CSharpSyntaxTree.ParseText(SourceText.From(source.Text, System.Text.Encoding.UTF8), parseOptions, source.Path)),
            ReferencePaths(testCase).Select(path => References.GetOrAdd(path, file => MetadataReference.CreateFromFile(file))),
            new CSharpCompilationOptions(
                testCase.Options.IsExecutable ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: configuration == "Debug" ? OptimizationLevel.Debug : OptimizationLevel.Release,
                allowUnsafe: true,
                nullableContextOptions: NullableContextOptions.Enable,
                deterministic: true));

        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        return errors.Count == 0
            ? compilation
            : throw new InvalidOperationException($"Case {testCase.Name} does not compile: {string.Join("; ", errors.Take(3))}");
    }

    public static (byte[] Assembly, byte[] DebugSymbols) Emit(CSharpCompilation compilation)
    {
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = compilation.Emit(assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        return result.Success
            ? (assembly.ToArray(), symbols.ToArray())
            : throw new InvalidOperationException(string.Join("; ", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
    }
}
