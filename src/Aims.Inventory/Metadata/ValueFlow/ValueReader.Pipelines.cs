using System.Reflection;
using System.Reflection.Metadata;
using Aims.Governance.Catalogue;
using Aims.Governance.ValueFlow;

namespace Aims.Inventory.Metadata.ValueFlow;

/// <content>Clients and agents of the observed assembly: what they are made with, and what middleware is put around.</content>
internal sealed partial class ValueReader
{
    private const string ThisOfStateMachine = "<>4__this";
    private const int MaxNames = 8;

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

    // A function given to a pipeline is called with the client or agent around which the pipeline is built; one that is given
    // where an agent is made, with the agent's own client; one that is set in the options of a run, with the client of what runs.
    private Value? WrappedBy(MethodDefinitionHandle function, Walk walk)
    {
        var wrapped = new List<Value?>();
        foreach (var flow in _index.Value.PointingTo(function).Select(_flows.Of).OfType<MethodFlow>())
        {
            foreach (var call in flow.Calls.Where(call => !call.IsConstruction && call.Arguments.Length > 1 && _matcher.Match(call.Method, call.IsVirtual) is { Entry.Kind: ApiKind.Pipeline or ApiKind.Construct or ApiKind.Agent }))
            {
                if (call.Arguments.Skip(1).Any(argument => IsFunction(argument, function, flow, walk)))
                {
                    wrapped.Add(_matcher.Match(call.Method, call.IsVirtual)!.Entry.Kind == ApiKind.Pipeline ? Of(call.Arguments[0], flow, walk) : OfCall(call, flow, walk));
                }
            }

            foreach (var setter in flow.Calls.Where(call => IsSdksSetter(call) && IsFunction(call.Arguments[^1], function, flow, walk)))
            {
                wrapped.AddRange(flow.Calls.Where(call => IsRunWith(call, Object(setter.Arguments[0], flow), flow)).Select(run => Of(run.Arguments[0], flow, walk)));
            }
        }

        return OneOf(wrapped);
    }

    private bool IsFunction(StackValue argument, MethodDefinitionHandle function, MethodFlow flow, Walk walk) =>
        Of(argument, flow, walk) is FunctionValue given && TokenOf(given) is { } token && _methods.OwnOf(token) == function;

    private bool IsSdksSetter(StackCall call) =>
        call.Arguments.Length == 2 && _methods.Of(call.Method) is { Own.IsNil: true, Api.SetProperty: not null } method && _catalogue.HasAssembly(method.Api.Assembly);

    // Whether a model call is given an object that the same method made.
    private bool IsRunWith(StackCall call, StackValue options, MethodFlow flow) =>
        !call.IsConstruction
        && _matcher.Match(call.Method, call.IsVirtual) is { Entry.Kind: ApiKind.Invoke }
        && call.Arguments.Skip(1).Any(argument => IsSame(Object(argument, flow), options, flow));

    private bool IsSame(StackValue value, StackValue made, MethodFlow flow) => (value, made) switch
    {
        _ when ReferenceEquals(value, made) => true,
        (StackLocal local, StackLocal other) => local.Index == other.Index,
        (StackField field, StackField other) => IsKept(field) && _fields.OwnOf(field.Field) == _fields.OwnOf(other.Field),
        (StackField field, StackCall) => IsKept(field) && flow.FieldStores.Exists(store => _fields.OwnOf(store.Field.Field) == _fields.OwnOf(field.Field) && ReferenceEquals(Object(store.Value, flow), made)),
        _ => false,
    };

    // An asynchronous method keeps what it made in a field of its own.
    private bool IsKept(StackField field) => _fields.OwnOf(field.Field) is { IsNil: false } own && _generated.IsGenerated(Reader.GetFieldDefinition(own).GetDeclaringType());

    // What a variable that is set once is another name of.
    private static StackValue Object(StackValue value, MethodFlow flow)
    {
        for (var i = 0; i < MaxNames && value is StackLocal local && flow.LocalStores.TryGetValue(local.Index, out var stores) && stores.Count == 1; i++)
        {
            value = stores[0];
        }

        return value;
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

    // Constructors of its own type and of the types that it derives from make their part of it.
    private bool IsMadeForObject(StackCall call) =>
        _matcher.Match(call.Method, call.IsVirtual) is { } match
            ? match.Entry.Kind is ApiKind.Construct or ApiKind.Agent
            : _methods.Of(call.Method) is { Api.IsConstructor: true } method && (call.IsConstruction ? ClientMetadata.Contains(method.Api.Type) : !method.Own.IsNil);
}
