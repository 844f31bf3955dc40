using System.Collections.Immutable;
using Aims.Analyzers.Rules;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Aims.Benchmarks;

/// <summary>All our analyzers against an analyzer that does nothing, on a project without a model SDK and on one with 4,000 model calls.</summary>
[MemoryDiagnoser]
public class AnalyzerBenchmarks
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Empty = [new EmptyAnalyzer()];
    private static readonly ImmutableArray<DiagnosticAnalyzer> Ours = [new ModelCallAnalyzer(), new ToolAttributeAnalyzer(), new AnnotationAnalyzer(), new RegisterFileAnalyzer()];

    private CSharpCompilation _compilation = null!;

    [Params(false, true)]
    public bool CallsModels { get; set; }

    [GlobalSetup]
    public void Setup() => _compilation = GeneratedProject.Of(types: 400, CallsModels);

    [Benchmark(Baseline = true)]
    public int EmptyAnalyzer() => Run(Empty);

    [Benchmark]
    public int AimsAnalyzers() => Run(Ours);

    // A new compilation each time: nothing is bound yet, as in a compiler that has just started.
    private int Run(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var fresh = _compilation.WithAssemblyName("Fresh").RemoveAllSyntaxTrees().AddSyntaxTrees(_compilation.SyntaxTrees);
        return fresh.WithAnalyzers(analyzers).GetAllDiagnosticsAsync().GetAwaiter().GetResult().Length;
    }
}
