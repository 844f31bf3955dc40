using Aims.Governance.ValueFlow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Aims.Analyzers.Observer.ValueFlow;

/// <content>Strings that are put together.</content>
internal sealed partial class ValueReader
{
    private static bool IsText(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String;

    private Value? Interpolation(IInterpolatedStringOperation interpolation) => Concatenation(interpolation.Parts.Select(part => part switch
    {
        IInterpolatedStringTextOperation text => text.Text,
        IInterpolationOperation hole => hole.Expression,
        _ => part,
    }));

    private Value? Binary(IBinaryOperation binary)
    {
        if (!IsText(binary.Type) || binary.OperatorKind != BinaryOperatorKind.Add)
        {
            return IsText(binary.Type) ? Computed : null;
        }

        var parts = new Stack<IOperation>();
        IOperation left = binary;
        while (left is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, ConstantValue.HasValue: false } addition && IsText(addition.Type))
        {
            parts.Push(addition.RightOperand);
            left = addition.LeftOperand;
        }

        parts.Push(left);
        return Concatenation(parts);
    }

    /// <summary><c>string.Concat</c> is a concatenation, and <c>string.Format</c> says what it puts together; other ways to make a string of strings aren't followed.</summary>
    private Value? StringMethod(IInvocationOperation invocation)
    {
        if (invocation.TargetMethod.Name == "Format")
        {
            return Call(invocation);
        }

        if (invocation.TargetMethod.Name != "Concat")
        {
            return Computed;
        }

        var arguments = invocation.Arguments.OrderBy(argument => argument.Parameter?.Ordinal ?? 0).ToList();
        return arguments.Count == 1 && arguments[0].Value is IArrayCreationOperation { Initializer: { } elements }
            ? Concatenation(elements.ElementValues)
            : Concatenation(arguments.Select(argument => argument.Value));
    }

    private Value Concatenation(IEnumerable<IOperation> parts)
    {
        var values = new List<Value>();
        foreach (var part in parts)
        {
            if (part.ConstantValue is { HasValue: true, Value: null })
            {
                continue;
            }

            values.Add(Read(part) ?? Computed);
        }

        return new ConcatenationValue(values);
    }
}
