using Aims.Governance.ValueFlow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Aims.Analyzers.Observer.ValueFlow;

/// <content>Delegates.</content>
internal sealed partial class ValueReader
{
    private FunctionValue Lambda(IAnonymousFunctionOperation lambda) => new(
        SymbolNames.MemberAround(lambda.Symbol),
        IsAnonymous: true,
        Alternatives(ReturnedValues.Of(lambda.Body).Select(Read)))
    {
        Mutations = SetOnParameters(lambda.Symbol, bodies.Around(lambda, cancellationToken)),
    };

    private FunctionValue Function(IMethodReferenceOperation reference)
    {
        var method = reference.Method;
        var isLocal = method.MethodKind == MethodKind.LocalFunction;
        var emitted = isLocal ? method.OriginalDefinition : CalledMember.Of(reference) ?? method.OriginalDefinition;
        var body = bodies.IsOwn(method) ? bodies.BodyOf(method.OriginalDefinition, cancellationToken) : null;
        return new FunctionValue(isLocal ? SymbolNames.MemberAround(method) : names.Of(emitted).Id, isLocal, Returns(method, emitted))
        {
            Mutations = body is null ? [] : SetOnParameters(method.OriginalDefinition, body),
        };
    }

    /// <summary>What a function sets on the objects that it is given, as those do that set up options or a client.</summary>
    private IReadOnlyList<CallValue> SetOnParameters(IMethodSymbol function, BodyIndex body) =>
    [
        .. function.Parameters
            .SelectMany(parameter => body.Mutations(parameter))
            .OfType<IAssignmentOperation>()
            .Select(Mutation)
            .OfType<CallValue>(),
    ];
}
