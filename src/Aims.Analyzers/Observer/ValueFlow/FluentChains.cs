using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Aims.Analyzers.Observer.ValueFlow;

/// <summary>Calls on what the call before gives: <c>builder.Services.AddA().AddB();</c>.</summary>
internal static class FluentChains
{
    /// <summary>The variable, field or own property at the start of the chain that a call stands in; null when it starts with another thing.</summary>
    public static IOperation? Start(IInvocationOperation call)
    {
        for (var current = ReceiverOf(call); current is not null;)
        {
            switch (TransparentOperations.Inner(current))
            {
                case IInvocationOperation before:
                    current = ReceiverOf(before);
                    break;
                case IPropertyReferenceOperation { Instance: { } instance } property when TransparentOperations.Inner(instance) is not IInstanceReferenceOperation:
                    current = property.Instance;
                    break;
                case var start:
                    return start;
            }
        }

        return null;
    }

    /// <summary>The calls of the chain that ends with a call, the first one first.</summary>
    public static IReadOnlyList<IInvocationOperation> Links(IInvocationOperation call)
    {
        var links = new List<IInvocationOperation> { call };
        while (TransparentOperations.Inner(ReceiverOf(links[0])) is IInvocationOperation before)
        {
            links.Insert(0, before);
        }

        return links;
    }

    /// <summary>Whether nothing takes what the chain that a call stands in gives.</summary>
    public static bool IsStatement(IInvocationOperation call)
    {
        IOperation current = call;
        while (current.Parent is { } parent)
        {
            if (parent is IExpressionStatementOperation)
            {
                return true;
            }

            var goesOn = parent switch
            {
                IInvocationOperation next => next.Instance == current,
                IArgumentOperation { Parent: IInvocationOperation { Instance: null, TargetMethod.IsExtensionMethod: true } } argument => argument.Parameter?.Ordinal == 0,
                IConversionOperation or IAwaitOperation or IParenthesizedOperation or IConditionalAccessOperation => true,
                ISimpleAssignmentOperation assignment => assignment.Target is IDiscardOperation,
                _ => false,
            };
            if (!goesOn)
            {
                return false;
            }

            current = parent is IArgumentOperation ? parent.Parent! : parent;
        }

        return false;
    }

    private static IOperation? ReceiverOf(IInvocationOperation call) =>
        call.Instance
        ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value : null);
}
