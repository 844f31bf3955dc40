using System.Collections.Concurrent;
using System.Collections.Immutable;
using Aims.Analyzers.Register;
using Aims.Governance.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Aims.Analyzers.Observer;

/// <summary>Which models the code of each AI system names as constants: what a first register entry can be filled with.</summary>
internal static class ModelsInCode
{
    /// <summary>The models that the model calls of a compilation name, by the id of the system as declared; under an empty id those of code that belongs to none.</summary>
    public static async Task<ILookup<string, NamedModel>> OfAsync(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var collector = new Collector();
        await compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(collector), options).GetAnalyzerDiagnosticsAsync(cancellationToken).ConfigureAwait(false);
        return collector.Seen.Distinct().ToLookup(item => item.System, item => item.Model);
    }

#pragma warning disable RS1001, RS1036 // Runs for a fix, and reports nothing.
    private sealed class Collector : DiagnosticAnalyzer
    {
        // An analyzer that could report nothing is not run; nor is one whose ids the project silences.
        private static readonly DiagnosticDescriptor Never = new("AIMS0000", "", "", "AiGovernance.Code", DiagnosticSeverity.Hidden, isEnabledByDefault: true);

        public ConcurrentQueue<(string System, NamedModel Model)> Seen { get; } = new();

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Never);

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
            context.EnableConcurrentExecution();
            context.RegisterCompilationStartAction(start =>
            {
                if (GovernedCompilation.Of(start.Compilation, start.Options, start.TryGetValue!, start.CancellationToken) is { } governed)
                {
                    new SourceObserver(start.Compilation, governed.Catalogue, followValues: true).Register(start, (_, observations) =>
                    {
                        foreach (var call in observations.Select(item => item.Observation).Where(observation => observation.IsModelCall))
                        {
                            var system = SystemAssignment.Of(call.Scope, governed.Register)?.SystemId ?? "";
                            foreach (var model in CalledModels.Of(call))
                            {
                                Seen.Enqueue((system, model));
                            }
                        }
                    });
                }
            });
        }
    }
}
