using System.Reflection;
using System.Reflection.Metadata;
using Aims.Governance.Catalogue;
using Aims.Governance.ValueFlow;

namespace Aims.Inventory.Metadata.ValueFlow;

/// <content>Clients and agents of the observed assembly: what they are made with, and what middleware is put around.</content>
internal sealed partial class ValueReader
{
    private const string ThisOfStateMachine = "<>4__this";

    private bool IsThis(StackValue value, MethodFlow flow) => value switch
    {
        StackArgument { Index: 0 } => !Reader.GetMethodDefinition(flow.Method).Attributes.HasFlag(MethodAttributes.Static),
        // Asynchronous methods keep it in a variable.
        StackLocal local => flow.LocalStores.TryGetValue(local.Index, out var stores) && stores.Count == 1 && IsThis(stores[0], flow),
        StackField field => _fields.OwnOf(field.Field) is { IsNil: false } own && Reader.StringComparer.Equals(Reader.GetFieldDefinition(own).Name, ThisOfStateMachine),
        _ => false,
    };

    // Wherever the assembly makes an object of the type in which a method is written.
    private Value? ConstructionsOf(MethodDefinitionHandle method, Walk walk)
    {
        var type = _scopes.MemberOf(method).Type;
        if (!walk.Open.Add((type, "constructions")))
        {
            return null;
        }

        var made = new List<Value?>();
        foreach (var constructor in MethodsOf(type).Where(item => Reader.StringComparer.Equals(Reader.GetMethodDefinition(item).Name, ".ctor")))
        {
            foreach (var flow in _index.Value.CallersOf(constructor).Select(_flows.Of).OfType<MethodFlow>())
            {
                made.AddRange(flow.Calls.Where(call => call.IsConstruction && _methods.OwnOf(call.Method) == constructor).Select(call => OfCall(call, flow, walk)));
            }
        }

        walk.Open.Remove((type, "constructions"));
        return OneOf(made);
    }

    // A function given to a pipeline is called with the client or agent around which the pipeline is built.
    private Value? WrappedBy(MethodDefinitionHandle function, Walk walk)
    {
        var wrapped = new List<Value?>();
        foreach (var flow in _index.Value.PointingTo(function).Select(_flows.Of).OfType<MethodFlow>())
        {
            foreach (var call in flow.Calls.Where(call => !call.IsConstruction && call.Arguments.Length > 1 && _matcher.Match(call.Method, call.IsVirtual) is { Entry.Kind: ApiKind.Pipeline }))
            {
                if (call.Arguments.Skip(1).Any(argument => Of(argument, flow, walk) is FunctionValue given && TokenOf(given) is { } token && _methods.OwnOf(token) == function))
                {
                    wrapped.Add(Of(call.Arguments[0], flow, walk));
                }
            }
        }

        return OneOf(wrapped);
    }

    // The clients and agents that a constructor makes for its object, and what it says of the object's model.
    private IReadOnlyList<CallValue> MadeIn(MethodDefinitionHandle constructor, Walk walk)
    {
        if (_flows.Of(constructor) is not { } flow || !walk.Open.Add((constructor, "made")))
        {
            return [];
        }

        var made = flow.Calls.Where(IsMadeForObject).Select(call => OfCall(call, flow, walk)).OfType<CallValue>().ToList();
        walk.Open.Remove((constructor, "made"));
        return made;
    }

    private bool IsMadeForObject(StackCall call) =>
        _matcher.Match(call.Method, call.IsVirtual) is { } match
            ? match.Entry.Kind is ApiKind.Construct or ApiKind.Agent
            : call.IsConstruction && _methods.Of(call.Method) is { } method && ClientMetadata.Contains(method.Api.Type);
}
