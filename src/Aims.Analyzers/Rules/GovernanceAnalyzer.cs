using Aims.Analyzers.Register;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Aims.Analyzers.Rules;

/// <summary>What all our analyzers share: nothing is registered in a compilation that can't call a model.</summary>
public abstract class GovernanceAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        // Generated code counts: Razor components call models.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (GovernedCompilation.Of(start.Compilation, start.Options, start.TryGetValue!, start.CancellationToken) is { } governed)
            {
                Start(start, governed);
            }
        });
    }

    private protected abstract void Start(CompilationStartAnalysisContext context, GovernedCompilation governed);
}
