using System.Collections.Immutable;
using Aims.Analyzers.Observer;
using Aims.Analyzers.Register;
using Aims.Governance.Accepting;
using Aims.Governance.Frameworks;
using Aims.Governance.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Aims.Analyzers.Rules;

/// <summary>AIMS1002 and AIMS2006: what our attributes name must exist. Shown at the attribute's argument.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AnnotationAnalyzer : GovernanceAnalyzer
{
    private static readonly DiagnosticDescriptor SystemNotInRegister = Descriptors.Of(UnknownSystem.Rule);
    private static readonly DiagnosticDescriptor ControlUnknown = Descriptors.Of(UnknownControl.Rule);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(SystemNotInRegister, ControlUnknown);

    private protected override void Start(CompilationStartAnalysisContext context, GovernedCompilation governed)
    {
        var scopes = new ScopeReader(context.Compilation);
        context.RegisterSymbolAction(
            symbol =>
            {
                foreach (var attribute in symbol.Symbol.GetAttributes())
                {
                    Check(attribute, symbol.Symbol, scopes, governed, symbol.ReportDiagnostic, symbol.CancellationToken);
                }
            },
            SymbolKind.NamedType,
            SymbolKind.Method,
            SymbolKind.Property,
            SymbolKind.Event);

        // An assembly's attributes are shown with the file that holds them, so that the editor shows them live.
        context.RegisterSemanticModelAction(model =>
        {
            foreach (var attribute in model.SemanticModel.Compilation.Assembly.GetAttributes())
            {
                if (attribute.ApplicationSyntaxReference?.SyntaxTree == model.SemanticModel.SyntaxTree)
                {
                    Check(attribute, model.SemanticModel.Compilation.Assembly, scopes, governed, model.ReportDiagnostic, model.CancellationToken);
                }
            }
        });
    }

    private static void Check(AttributeData attribute, ISymbol target, ScopeReader scopes, GovernedCompilation governed, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        if (WellKnownAttributes.Is(attribute, WellKnownAttributes.AiComponent)
            && WellKnownAttributes.ComponentMark(attribute) is { } mark
            && UnknownSystem.Check(mark, governed.Register, null, IdOf(target)) is { } unknownSystem)
        {
            if (Acceptance.Judge([unknownSystem with { Scope = scopes.Of(target) }], governed.Register, governed.Assembly)[0].IsOpen)
            {
                report(FindingDiagnostic.Of(unknownSystem, SystemNotInRegister, FirstArgument(attribute, cancellationToken)));
            }
        }
        else if (WellKnownAttributes.Is(attribute, WellKnownAttributes.AiControl)
            && WellKnownAttributes.StringArgument(attribute, 0) is { } control
            && !ControlCatalogue.IsControl(control))
        {
            report(FindingDiagnostic.Of(UnknownControl.Of(control, null), ControlUnknown, FirstArgument(attribute, cancellationToken)));
        }
    }

    private static string IdOf(ISymbol target) =>
        target is IAssemblySymbol ? "A:" + target.Name : target.GetDocumentationCommentId() ?? "";

    private static Location FirstArgument(AttributeData attribute, CancellationToken cancellationToken)
    {
        var syntax = attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken);
        return syntax is AttributeSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } ? arguments[0].GetLocation() : syntax?.GetLocation() ?? Location.None;
    }
}
