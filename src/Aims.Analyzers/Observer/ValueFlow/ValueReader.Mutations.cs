using Aims.Governance.Endpoints;
using Aims.Governance.ValueFlow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Aims.Analyzers.Observer.ValueFlow;

/// <content>What is done to an object after it was made.</content>
internal sealed partial class ValueReader
{
    /// <summary>The local that takes what an operation gives, if one does.</summary>
    private static ISymbol? HolderOfResult(IOperation operation)
    {
        var current = operation;
        while (current.Parent is IConversionOperation { OperatorMethod: null } or IAwaitOperation or IParenthesizedOperation)
        {
            current = current.Parent;
        }

        return current.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } => local.Local,
            _ => null,
        };
    }

    /// <summary>A value with what is done to the object afterwards, if it is an object that is made or given by a call.</summary>
    private Value? WithMutations(Value? value, IReadOnlyList<IOperation> operations)
    {
        if (operations.Count == 0 || value is not (CallValue or ParameterValue or AlternativesValue))
        {
            return value;
        }

        var mutations = operations.Select(Mutation).OfType<CallValue>().ToList();
        return value switch
        {
            AlternativesValue alternatives => new AlternativesValue([.. alternatives.Values.Select(one => Mutated(one, mutations))]),
            _ => Mutated(value, mutations),
        };
    }

    private static Value Mutated(Value value, IReadOnlyList<CallValue> mutations) => value switch
    {
        CallValue call => Mutated(call, mutations),
        ParameterValue parameter => Mutated(parameter, [.. mutations.Where(mutation => mutation.Api.SetProperty is not null)]),
        _ => value,
    };

    private static ParameterValue Mutated(ParameterValue parameter, IReadOnlyList<CallValue> setters) =>
        setters.Count == 0 ? parameter : parameter with { Mutations = [.. parameter.Mutations, .. setters] };

    private static CallValue Mutated(CallValue call, IReadOnlyList<CallValue> mutations) =>
        mutations.Count == 0 ? call : call with { Mutations = [.. call.Mutations, .. mutations] };

    private CallValue? Mutation(IOperation operation) => operation switch
    {
        _ when !_budget.TakeNode() => null,
        IInvocationOperation invocation => Written(invocation) ?? Call(invocation) with { Receiver = null },
        IAssignmentOperation assignment => Setter(assignment),
        _ => null,
    };

    private CallValue? Setter(IAssignmentOperation assignment)
    {
        var (member, keys) = assignment.Target switch
        {
            IPropertyReferenceOperation property => ((ISymbol)property.Property, Arguments(property.Arguments, null)),
            IFieldReferenceOperation field => (field.Field, []),
            _ => (null!, []),
        };
        if (member is null)
        {
            return null;
        }

        var value = Read(assignment.Value);
        return new CallValue(names.SetterOf(member), null, value is null ? keys : [.. keys, new ArgumentValue("value", value)]);
    }

    private IReadOnlyList<CallValue> Initialised(IObjectOrCollectionInitializerOperation? initializer) =>
        initializer is null ? [] : [.. initializer.Initializers.Select(Initialiser).OfType<CallValue>()];

    private CallValue? Initialiser(IOperation operation) => operation switch
    {
        IAssignmentOperation assignment => Setter(assignment),
        IInvocationOperation invocation => Written(invocation),
        _ => null,
    };

    /// <summary>A call that writes a part of a request's body into the object; null for other calls.</summary>
    private CallValue? Written(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod.OriginalDefinition;
        return BodyWriters.PartOf(names.Of(method).Type, names.Of(method).Member) is null ? null : new CallValue(names.Of(method), null, Arguments(invocation.Arguments, method));
    }

    /// <summary>A record's copy is the record, with what is set on the copy.</summary>
    private Value? With(IWithOperation with)
    {
        var mutations = Initialised(with.Initializer);
        return Read(with.Operand) switch
        {
            CallValue { Returns: null } original => Mutated(original, mutations),
            var original when with.CloneMethod is { } clone => new CallValue(names.Of(clone.OriginalDefinition), original, []) { Mutations = mutations },
            var original => original,
        };
    }
}
