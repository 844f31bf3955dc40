using System.Collections.Immutable;
using Aims.Analyzers.Observer;
using Aims.Analyzers.Register;
using Aims.Governance.Accepting;
using Aims.Governance.Catalogue;
using Aims.Governance.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Aims.Analyzers.Rules;

/// <summary>AIMS1009 for methods that an attribute makes tools, shown at the method. Tools that code hands over are <see cref="ModelCallAnalyzer"/>'s.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ToolAttributeAnalyzer : GovernanceAnalyzer
{
    private static readonly DiagnosticDescriptor Undeclared = Descriptors.Of(UndeclaredTool.Rule);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Undeclared);

    private protected override void Start(CompilationStartAnalysisContext context, GovernedCompilation governed)
    {
        if (!governed.Register.Systems.Any(system => system.Tools.Count > 0))
        {
            return;
        }

        var scopes = new ScopeReader(context.Compilation);
        context.RegisterSymbolAction(
            symbol =>
            {
                if (IsTool(symbol.Symbol)
                    && symbol.Symbol.GetDocumentationCommentId() is { } method
                    && UndeclaredTool.OfAttribute(method, scopes.Of(symbol.Symbol), governed.Register, null) is { } finding
                    && Acceptance.Judge([finding], governed.Register, governed.Assembly)[0].IsOpen)
                {
                    symbol.ReportDiagnostic(FindingDiagnostic.Of(finding, Undeclared, symbol.Symbol.Locations[0]));
                }
            },
            SymbolKind.Method);
    }

    private static bool IsTool(ISymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass?.OriginalDefinition.GetDocumentationCommentId() is { Length: > 2 } type && ToolAttributes.Contains(type.Substring(2)))
            {
                return true;
            }
        }

        return false;
    }
}
