using Aims.Governance.Observations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Aims.Analyzers.Observer;

/// <summary>The method that an operation uses, in the form in which the compiler emits it.</summary>
internal static class CalledMember
{
    /// <summary>The unreduced original definition; null when the operation uses no method.</summary>
    public static IMethodSymbol? Of(IOperation operation) => operation switch
    {
        // A constructor initialiser (: base(…)) belongs to making the object that derives.
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor } => null,
        IInvocationOperation invocation => Emitted(invocation.TargetMethod, invocation.IsVirtual),
        // Roslyn says of base.X, too, that it is virtual when a delegate is made of it.
        IMethodReferenceOperation reference => Emitted(reference.Method, reference.IsVirtual && reference.Instance?.Syntax is not BaseExpressionSyntax),
        IObjectCreationOperation creation => creation.Constructor?.OriginalDefinition,
        _ => null,
    };

    /// <summary>How the operation uses the method; null for a <c>nameof</c>, which uses nothing.</summary>
    public static ObservationForm? FormOf(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is INameOfOperation)
            {
                return null;
            }

            if (parent is IAnonymousFunctionOperation { Parent: { } conversion } && IsExpressionTree(conversion.Type))
            {
                return ObservationForm.Reference;
            }
        }

        return operation is IMethodReferenceOperation ? ObservationForm.MethodGroup : ObservationForm.Call;
    }

    /// <summary>The place of the called name, not of the receiver in front of it.</summary>
    public static Location NameLocation(SyntaxNode syntax)
    {
        var name = syntax switch
        {
            InvocationExpressionSyntax invocation => NameOf(invocation.Expression),
            ExpressionSyntax expression => NameOf(expression),
            _ => syntax,
        };
        return name.GetLocation();
    }

    private static SyntaxNode NameOf(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        ObjectCreationExpressionSyntax creation => creation.Type,
        _ => expression,
    };

    /// <summary>The method as the compiler emits a call of it.</summary>
    public static IMethodSymbol Emitted(IMethodSymbol method, bool isVirtual)
    {
        method = ExtensionBlocks.Implementation(method.ReducedFrom ?? method);
        if (isVirtual)
        {
            // csc emits a virtual call to the method that was declared virtual, whatever override the receiver's type has;
            // an override with another (covariant) return type is a method of its own to it.
            while (method.OverriddenMethod is { } overridden && SymbolEqualityComparer.Default.Equals(method.ReturnType, overridden.ReturnType))
            {
                method = overridden;
            }
        }

        return method.OriginalDefinition;
    }

    private static bool IsExpressionTree(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Expression", Arity: 1, ContainingNamespace: { Name: "Expressions", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } } };
}
