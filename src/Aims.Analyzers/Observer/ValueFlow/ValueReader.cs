using Aims.Governance.ValueFlow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Aims.Analyzers.Observer.ValueFlow;

/// <summary>Follows the values behind one use. This part tells the kinds of operations apart.</summary>
internal sealed partial class ValueReader(SourceBodies bodies, SymbolNames names, ModelApiMatcher matcher, CancellationToken cancellationToken)
{
    // Roslyn 4.8 has the operation, but no name for it.
    private const OperationKind CollectionExpression = (OperationKind)0x7f;

    private static readonly UnknownValue Computed = new(UnknownReason.Computed);
    private static readonly UnknownValue Elsewhere = new(UnknownReason.Elsewhere);

    private readonly FollowBudget _budget = new();

    /// <summary>The use of a member; null when the operation uses none.</summary>
    public CallValue? Use(IOperation operation)
    {
        var use = operation switch
        {
            IInvocationOperation invocation => Call(invocation),
            IObjectCreationOperation creation => Creation(creation) as CallValue,
            IMethodReferenceOperation reference => Reference(reference),
            _ => null,
        };
        return use is not null && HolderOfResult(operation) is { } holder
            ? (CallValue)_budget.Within(holder, () => WithMutations(use, bodies.Around(operation, cancellationToken).Mutations(holder)))!
            : use;
    }

    /// <summary>What an operation gives; null for nothing (<c>null</c>, <c>this</c>, a number, a circle).</summary>
    private Value? Read(IOperation? operation)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (operation?.ConstantValue is { HasValue: true, Value: string text })
        {
            return new ConstantValue(text);
        }

        operation = TransparentOperations.Inner(operation);
        if (operation is null)
        {
            return null;
        }

        return _budget.TakeNode() ? OfKind(operation) : FollowBudget.TooDeep;
    }

    private Value? OfKind(IOperation operation) => operation switch
    {
        { ConstantValue: { HasValue: true, Value: var constant } } => constant is string text ? new ConstantValue(text) : NamedConstant(operation),
        ILocalReferenceOperation local => Local(local),
        IParameterReferenceOperation parameter => Parameter(parameter),
        IFieldReferenceOperation field => Field(field),
        IPropertyReferenceOperation property => Property(property),
        IInvocationOperation invocation => Invocation(invocation),
        IObjectCreationOperation creation => Creation(creation),
        IAnonymousObjectCreationOperation anonymous => Anonymous(anonymous),
        ITupleOperation tuple => Tuple(tuple),
        IConversionOperation conversion => Conversion(conversion),
        IAnonymousFunctionOperation lambda => Lambda(lambda),
        IMethodReferenceOperation reference => Function(reference),
        ICoalesceOperation coalesce => Alternatives([Read(coalesce.Value), Read(coalesce.WhenNull)]),
        IConditionalOperation conditional => Alternatives([Read(conditional.WhenTrue), Read(conditional.WhenFalse)]),
        ISwitchExpressionOperation choice => Alternatives(choice.Arms.Select(arm => Read(arm.Value))),
        IInterpolatedStringOperation interpolation => Interpolation(interpolation),
        IBinaryOperation binary => Binary(binary),
        IWithOperation with => With(with),
        IArrayCreationOperation array => array.Initializer is { } initializer ? Elements(initializer.ElementValues) : null,
        { Kind: CollectionExpression } collection => Elements([.. collection.ChildOperations]),
        IInstanceReferenceOperation or IDefaultValueOperation or IThrowOperation or ITypeOfOperation or IDiscardOperation => null,
        _ => IsText(operation.Type) || operation.Type?.IsValueType != true ? Computed : null,
    };

    /// <summary>One of several values: those that are none, and those said already, don't count.</summary>
    private static Value? Alternatives(IEnumerable<Value?> values)
    {
        var all = new List<Value>();
        foreach (var value in values)
        {
            foreach (var one in value is AlternativesValue several ? several.Values : value is null ? [] : [value])
            {
                if (!all.Contains(one))
                {
                    all.Add(one);
                }
            }
        }

        return all.Count switch
        {
            0 => null,
            1 => all[0],
            _ => new AlternativesValue(all),
        };
    }

    /// <summary>What is in a list is all there: agents of a workflow. Of several strings one is chosen at run time.</summary>
    private Value? Elements(IReadOnlyList<IOperation> elements) =>
        elements.Count > 1 && elements.Any(element => IsText(element.Type)) ? Computed : Alternatives(elements.Select(Read));
}
