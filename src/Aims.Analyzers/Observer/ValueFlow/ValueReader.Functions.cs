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
        Alternatives(ReturnedValues.Of(lambda.Body).Select(Read)));

    private FunctionValue Function(IMethodReferenceOperation reference)
    {
        var method = reference.Method;
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return new FunctionValue(SymbolNames.MemberAround(method), IsAnonymous: true, Returns(method, method.OriginalDefinition));
        }

        var emitted = CalledMember.Of(reference) ?? method.OriginalDefinition;
        return new FunctionValue(names.Of(emitted).Id, IsAnonymous: false, Returns(method, emitted));
    }
}
