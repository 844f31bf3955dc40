using Aims.Governance.Catalogue;
using Aims.Inventory.Metadata;
using Aims.TestCases;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;

namespace Aims.Benchmarks;

/// <summary>The metadata observer over a large assembly (Microsoft.CodeAnalysis.CSharp, 43,000 method bodies), against reading the file alone.</summary>
[MemoryDiagnoser]
public class ObserverBenchmarks
{
    private static readonly string Assembly = typeof(CSharpCompilation).Assembly.Location;

    [Benchmark(Baseline = true)]
    public int ReadFile() => File.ReadAllBytes(Assembly).Length;

    [Benchmark]
    public int Observe() => MetadataObserver.Observe(new AssemblyInput(Assembly, null, CaseReferences.Paths), BuiltInCatalogue.Instance).MethodBodiesRead;
}
