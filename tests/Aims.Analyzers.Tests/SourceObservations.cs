using System.Collections.Concurrent;
using System.Collections.Immutable;
using Aims.Analyzers.Observer;
using Aims.Analyzers.Register;
using Aims.Governance.Observations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Aims.Tests;

/// <summary>Runs the Roslyn observer as the analyzers run it, and keeps what it saw.</summary>
internal static class SourceObservations
{
    public static async Task<IReadOnlyList<Observation>> Of(Compilation compilation)
    {
        var collector = new Collector();
        var failures = new ConcurrentQueue<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            (exception, _, _) => failures.Enqueue(exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        await new CompilationWithAnalyzers(compilation, [collector], options).GetAnalyzerDiagnosticsAsync();
        return failures.IsEmpty ? [.. collector.Seen.Select(item => item.Observation)] : throw new AggregateException(failures);
    }

#pragma warning disable RS1001, RS1036 // A test's collector is no analyzer to ship.
    private sealed class Collector : DiagnosticAnalyzer
    {
        public ConcurrentQueue<SourceObservation> Seen { get; } = new();

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
            [new DiagnosticDescriptor("TEST1", "t", "m", "c", DiagnosticSeverity.Warning, true)];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
            context.EnableConcurrentExecution();
            context.RegisterCompilationStartAction(start =>
            {
                if (GovernedCompilation.Of(start.Compilation, start.Options, start.TryGetValue!, start.CancellationToken) is { } governed)
                {
                    new SourceObserver(start.Compilation, governed.Catalogue, followValues: true).Register(start, (_, observations) =>
                    {
                        foreach (var observation in observations)
                        {
                            Seen.Enqueue(observation);
                        }
                    });
                }
            });
        }
    }
}
