using System.Reflection;
using System.Reflection.Metadata;
using Aims.Governance.ValueFlow;

namespace Aims.Inventory.Metadata.ValueFlow;

/// <content>Locals, parameters and fields: whatever they are ever given.</content>
internal sealed partial class ValueReader
{
    private Value? OfLocal(int index, MethodFlow flow, Walk walk)
    {
        if (!walk.Open.Add((flow.Method, index)))
        {
            return null;
        }

        var stores = flow.LocalStores.TryGetValue(index, out var assigned) ? assigned : [];
        var fills = flow.LocalsPassedByReference.TryGetValue(index, out var passed) ? passed : [];
        var value = OneOf([.. stores.Select(store => Of(store, flow, walk)), .. fills.Where(MayFill).Select(call => Filled(call, flow, walk))]);
        walk.Open.Remove((flow.Method, index));
        var mutations = _mutations.On(flow, made => made is StackLocal local && local.Index == index, walk.Before(flow));

        // Of several models that a variable holds in turn, only one is saved where it is.
        return WithMutations(value, stores.Count(store => store is not StackNull) > 1 ? [.. mutations.Where(mutation => !_mutations.IsSave(mutation))] : mutations, flow, walk);
    }

    // Compilers pass awaiters and builders by reference, to code that gives them nothing to hold.
    private bool MayFill(StackCall call) =>
        _methods.Of(call.Method) is { } method && !method.Api.Type.StartsWith("System.Runtime.CompilerServices.", StringComparison.Ordinal);

    private Value? Filled(StackCall call, MethodFlow flow, Walk walk) =>
        _methods.OwnOf(call.Method).IsNil ? OfCall(call, flow, walk) : new UnknownValue(UnknownReason.Computed);

    private Value? OfArgument(int index, MethodFlow flow, Walk walk)
    {
        var method = Reader.GetMethodDefinition(flow.Method);
        var ordinal = method.Attributes.HasFlag(MethodAttributes.Static) ? index : index - 1;
        if (ordinal < 0)
        {
            return null;
        }

        var shape = _module.Signatures.ReadMethod(method.Signature);
        if (ordinal >= shape.Parameters.Length)
        {
            return new UnknownValue(UnknownReason.Computed);
        }

        var type = CalledMethods.TypeId(shape.Parameters[ordinal] is { Kind: TypeShapeKind.ByReference } reference ? reference.Parts[0] : shape.Parameters[ordinal]);
        Value? passed = null;
        if (walk.Open.Add((flow.Method, "argument", index)))
        {
            var stored = flow.ArgumentStores.TryGetValue(index, out var stores) ? stores.Select(store => Of(store, flow, walk)) : [];
            passed = OneOf([.. PassedTo(flow.Method, index, walk), .. stored]) ?? (IsOfSystem(type) ? null : WrappedBy(flow.Method, walk));
            walk.Open.Remove((flow.Method, "argument", index));
        }

        if (passed is null && Reader.GetString(method.Name).StartsWith("set_", StringComparison.Ordinal))
        {
            // Nobody here sets the property.
            return null;
        }

        var parameter = new ParameterValue(
            IdOf(flow.Method),
            CalledMethods.ParameterNames(Reader, method, shape.Parameters.Length)[ordinal],
            type,
            passed)
        {
            ServiceKey = ServiceKeys.Of(_module, method, ordinal),
            Default = ParameterDefaults.TextOf(Reader, method, ordinal),
        };
        return WithMutations(parameter, _mutations.On(flow, made => made is StackArgument argument && argument.Index == index, walk.Before(flow)), flow, walk);
    }

    // No client: what a pipeline gives its functions beside one (messages, services, cancellation).
    private static bool IsOfSystem(string type) => type.StartsWith("T:System.", StringComparison.Ordinal);

    private IEnumerable<Value?> PassedTo(MethodDefinitionHandle method, int index, Walk walk)
    {
        foreach (var caller in _index.Value.CallersOf(method))
        {
            if (_flows.Of(caller) is not { } flow)
            {
                continue;
            }

            foreach (var call in flow.Calls.Where(call => _methods.OwnOf(call.Method) == method))
            {
                var position = call.IsConstruction ? index - 1 : index;
                yield return position < call.Arguments.Length ? Of(call.Arguments[position], flow, walk) : null;
            }
        }
    }

    private Value? OfField(StackField field, MethodFlow flow, Walk walk)
    {
        var own = _fields.OwnOf(field.Field);
        if (own.IsNil)
        {
            return TupleElement(field) is { } position
                ? WithMutations(TupleElements.Of(Of(field.Receiver!, flow, walk), position), _mutations.On(flow, made => ReferenceEquals(made, field), walk.Before(flow)), flow, walk)
                : OfForeignField(field.Field);
        }

        var definition = Reader.GetFieldDefinition(own);
        var name = Reader.GetString(definition.Name);
        var type = definition.GetDeclaringType();
        if (_generated.IsGenerated(type) || GeneratedNames.IsCapture(name))
        {
            // A captured variable, or one that an asynchronous method keeps: a local to those who wrote it.
            return OfStores(own, _generated.IsGenerated(type) ? MethodsOf(type) : [], walk);
        }

        var property = GeneratedNames.PropertyOf(name);
        return new MemberValue(
            new ApiName(_module.SimpleName, _module.Names.Of(type).DocumentationName, property ?? name, $"{(property is null ? "F" : "P")}:{_module.Names.Of(type)}.{property ?? name}"),
            field.Receiver is null ? null : Of(field.Receiver, flow, walk),
            OfStores(own, BodiesOf(type), walk))
        {
            Type = CalledMethods.TypeId(_module.Signatures.ReadField(definition.Signature)),
        };
    }

    // The position of the tuple's element that a field of another assembly holds.
    private int? TupleElement(StackField field) =>
        field is { Receiver: not null, Field.Kind: HandleKind.MemberReference }
        && Reader.GetMemberReference((MemberReferenceHandle)field.Field) is { Parent.Kind: HandleKind.TypeSpecification } reference
        && _module.Signatures.TryReadInstance((TypeSpecificationHandle)reference.Parent, out var type, out _)
        && type.Kind == HandleKind.TypeReference
            ? TupleElements.PositionOf(_module.Names.Of(type).DocumentationName, Reader.GetString(reference.Name))
            : null;

    private List<MethodDefinitionHandle> MethodsOf(TypeDefinitionHandle type)
    {
        var methods = new List<MethodDefinitionHandle>();
        foreach (var method in Reader.GetTypeDefinition(type).GetMethods())
        {
            methods.Add(method);
        }

        return methods;
    }

    // Everything that is ever put into the field; what is done with the object is looked for there, and in the other methods given.
    private Value? OfStores(FieldDefinitionHandle field, IEnumerable<MethodDefinitionHandle> alsoIn, Walk walk)
    {
        if (!walk.Open.Add(field))
        {
            return null;
        }

        var storing = _index.Value.StoresOf(field);
        var values = new List<Value?>();
        foreach (var flow in storing.Select(_flows.Of).OfType<MethodFlow>())
        {
            values.AddRange(flow.FieldStores.Where(store => _fields.OwnOf(store.Field.Field) == field).Select(store => Of(store.Value, flow, walk)));
        }

        var value = OneOf(values);
        walk.Open.Remove(field);
        foreach (var flow in storing.Concat(alsoIn).Distinct().Select(_flows.Of).OfType<MethodFlow>())
        {
            value = WithMutations(value, _mutations.On(flow, made => made is StackField there && _fields.OwnOf(there.Field) == field, walk.Before(flow)), flow, walk);
        }

        return value;
    }

    // A client's base address may be set in any of its type's methods, asynchronous ones too.
    private IEnumerable<MethodDefinitionHandle> BodiesOf(TypeDefinitionHandle type) =>
        MethodsOf(type).SelectMany(method => _originals.BodyOf(method) is var body && body != method ? new[] { method, body } : [method]);

    private Value OfForeignField(EntityHandle token)
    {
        if (token.Kind != HandleKind.MemberReference)
        {
            return new UnknownValue(UnknownReason.Elsewhere);
        }

        var reference = Reader.GetMemberReference((MemberReferenceHandle)token);
        if (reference.Parent.Kind != HandleKind.TypeReference)
        {
            return new UnknownValue(UnknownReason.Elsewhere);
        }

        var type = _module.Names.Of(reference.Parent).DocumentationName;
        var name = Reader.GetString(reference.Name);
        if (type == "System.String" && name == "Empty")
        {
            return new ConstantValue("");
        }

        return new NamedConstantValue(new ApiName("", type, name, $"F:{type}.{name}"));
    }
}
