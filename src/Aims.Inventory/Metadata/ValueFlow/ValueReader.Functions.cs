using System.Reflection;
using System.Reflection.Metadata;
using Aims.Governance.ValueFlow;

namespace Aims.Inventory.Metadata.ValueFlow;

/// <content>Delegates, and what methods give back.</content>
internal sealed partial class ValueReader
{
    private FunctionValue OfFunction(StackFunction function, Walk walk)
    {
        var own = _methods.OwnOf(function.Method);
        var value = own.IsNil
            ? new FunctionValue(_methods.Of(function.Method)?.Api.Id ?? "", IsAnonymous: false, Returns: null)
            : new FunctionValue(IdOf(own), _generated.IsGenerated(own), OfReturns(own, walk)) { Mutations = Configures(own, walk) };
        _functions[value] = function.Method;
        return value;
    }

    // What a function sets on an object that it is given.
    private IReadOnlyList<CallValue> Configures(MethodDefinitionHandle method, Walk walk)
    {
        if (_flows.Of(method) is not { } flow)
        {
            return [];
        }

        var isStatic = Reader.GetMethodDefinition(method).Attributes.HasFlag(MethodAttributes.Static);
        return ReadMutations(_mutations.On(flow, made => made is StackArgument argument && (isStatic || argument.Index > 0), int.MaxValue), flow, walk);
    }

    // What a method gives back; an asynchronous one gives it to its builder.
    private Value? OfReturns(MethodDefinitionHandle method, Walk walk)
    {
        if (!walk.Open.Add((method, "returns")))
        {
            return null;
        }

        var body = _originals.BodyOf(method);
        Value? value = null;
        if (body != method && _flows.Of(body) is { } stateMachine)
        {
            value = OneOf(stateMachine.Calls
                .Where(call => call.Arguments.Length == 2 && _methods.Of(call.Method)?.Api.Member == "SetResult")
                .Select(call => Of(call.Arguments[1], stateMachine, walk)));
        }
        else if (_flows.Of(method) is { } flow)
        {
            value = OneOf(flow.Returns.Select(returned => Of(returned, flow, walk)));
        }

        walk.Open.Remove((method, "returns"));
        return value;
    }
}
