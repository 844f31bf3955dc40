using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Aims.Analyzers.Observer.ValueFlow;

/// <summary>What the <c>return</c> statements of a body give.</summary>
internal static class ReturnedValues
{
    /// <summary>The returned expressions in source order, without those of lambdas and local functions inside.</summary>
    /// <param name="body">The body of a method, a lambda or a local function.</param>
    public static IReadOnlyList<IOperation> Of(IOperation body)
    {
        var values = new List<IOperation>();
        var open = new Stack<IOperation>();
        open.Push(body);
        while (open.Count > 0)
        {
            var operation = open.Pop();
            if (operation is IReturnOperation { Kind: OperationKind.Return, ReturnedValue: { } value })
            {
                values.Add(value);
            }

            foreach (var child in operation.ChildOperations)
            {
                if (child is not IAnonymousFunctionOperation and not ILocalFunctionOperation)
                {
                    open.Push(child);
                }
            }
        }

        values.Sort((left, right) => left.Syntax.SpanStart.CompareTo(right.Syntax.SpanStart));
        return values;
    }
}
