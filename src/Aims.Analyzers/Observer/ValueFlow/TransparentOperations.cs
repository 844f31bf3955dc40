using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Aims.Analyzers.Observer.ValueFlow;

/// <summary>Operations that give back what they are given: casts, <c>await</c>, assignments, <c>ConfigureAwait</c> and the like.</summary>
internal static class TransparentOperations
{
    /// <summary>What an operation gives back; the operation itself when it does more.</summary>
    public static IOperation? Inner(IOperation? operation)
    {
        while (operation is not null && Within(operation) is { } inner)
        {
            operation = inner;
        }

        return operation;
    }

    /// <summary>The object before a <c>?.</c>.</summary>
    public static IOperation? ReceiverOf(IConditionalAccessInstanceOperation instance)
    {
        IOperation child = instance;
        for (var parent = child.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == child)
            {
                return access.Operation;
            }

            child = parent;
        }

        return null;
    }

    private static IOperation? Within(IOperation operation) => operation switch
    {
        IConversionOperation { OperatorMethod: null } conversion => conversion.Operand,
        IParenthesizedOperation parenthesized => parenthesized.Operand,
        IAwaitOperation awaited => awaited.Operation,
        IDelegateCreationOperation creation => creation.Target,
        ISimpleAssignmentOperation assignment => assignment.Value,
        // What is assigned is among the values of the target.
        ICoalesceAssignmentOperation assignment => assignment.Target,
        IConditionalAccessOperation access => access.WhenNotNull,
        IConditionalAccessInstanceOperation instance => ReceiverOf(instance),
        IArgumentOperation argument => argument.Value,
        ISymbolInitializerOperation initializer => initializer.Value,
        IDeclarationExpressionOperation declaration => declaration.Expression,
        IPropertyReferenceOperation { Instance: { } task, Property: { Name: "Result", ContainingType: var type } } when IsTask(type) => task,
        IInvocationOperation { Instance: { } task, TargetMethod: { Name: "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask" or "WaitAsync", ContainingType: var type } } when IsTask(type) => task,
        _ => null,
    };

    private static bool IsTask(INamedTypeSymbol type) =>
        (type.Name is "Task" or "ValueTask" && type.ContainingNamespace is { Name: "Tasks", ContainingNamespace.Name: "Threading" })
        || (type.Name.EndsWith("Awaiter", StringComparison.Ordinal) && type.ContainingNamespace?.Name == "CompilerServices")
        || (type.ContainingType is { } outer && IsTask(outer))
        || (type.Name.EndsWith("Awaitable", StringComparison.Ordinal) && type.ContainingNamespace?.Name == "CompilerServices");
}
