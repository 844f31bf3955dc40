using System.Reflection;
using System.Reflection.Metadata;
using Aims.Governance.Catalogue;
using Aims.Governance.Endpoints;
using Aims.Governance.ValueFlow;

namespace Aims.Inventory.Metadata.ValueFlow;

/// <summary>
/// Follows values of the observed assembly back to where they come from: over locals, fields, closures, state machines, returns
/// and arguments, as far as the assembly itself tells.
/// </summary>
internal sealed class ValueReader
{
    private readonly MetadataModule _module;
    private readonly ModelApiMatcher _matcher;
    private readonly ModelApiCatalogue _catalogue;
    private readonly GeneratedCode _generated;
    private readonly OriginalMemberMap _originals;
    private readonly ScopeReader _scopes;
    private readonly CalledMethods _methods;
    private readonly FieldTokens _fields;
    private readonly MethodFlows _flows;
    private readonly MutationFinder _mutations;
    private readonly Lazy<FlowIndex> _index;

    // The id of a lambda is that of the member around it: which method runs is told here.
    private readonly Dictionary<FunctionValue, EntityHandle> _functions = new(ReferenceEqualityComparer.Instance);

    public ValueReader(
        MetadataModule module,
        MemberResolver resolver,
        ModelApiMatcher matcher,
        ModelApiCatalogue catalogue,
        GeneratedCode generated,
        OriginalMemberMap originals,
        ScopeReader scopes,
        CancellationToken cancellationToken)
    {
        _module = module;
        _matcher = matcher;
        _catalogue = catalogue;
        _generated = generated;
        _originals = originals;
        _scopes = scopes;
        _methods = new CalledMethods(module, resolver);
        _fields = new FieldTokens(module);
        _flows = new MethodFlows(module, _methods);
        _mutations = new MutationFinder(_methods, matcher);
        _index = new Lazy<FlowIndex>(() => new FlowIndex(module, _methods, _fields, IsRegistration, cancellationToken));
    }

    private MetadataReader Reader => _module.Reader;

    /// <summary>A use of a method with what it is given; null when its body can't be followed.</summary>
    public CallValue? UseAt(MethodUse use)
    {
        try
        {
            return _flows.Of(use.User) is { } flow ? UseAt(use, flow) : null;
        }
        catch (Exception e) when (MetadataFault.IsCausedByInput(e))
        {
            // The use is observed all the same; its model isn't known.
            return null;
        }
    }

    private CallValue? UseAt(MethodUse use, MethodFlow flow)
    {
        if (flow.CallsByOffset.TryGetValue(use.Offset, out var call))
        {
            return OfCall(call, flow, new Walk(flow, use.Offset)) as CallValue;
        }

        return flow.Functions.TryGetValue(use.Offset, out var function) ? OfMethodGroup(function, flow) : null;
    }

    /// <summary>The method that a function of a use runs; null for functions that this reader didn't make.</summary>
    public EntityHandle? TokenOf(FunctionValue function) => _functions.TryGetValue(function, out var method) ? method : null;

    /// <summary>Whether a use sends an HTTP request, to whatever address.</summary>
    public bool IsHttpRequest(MethodUse use) => _methods.Of(use.Used) is { } method && HttpMembers.AddressParameter(method.Api.Type, method.Api.Member) is not null;

    /// <summary>The calls by which the assembly registers services that the catalogue doesn't have.</summary>
    public IEnumerable<CallValue> Registrations()
    {
        foreach (var method in _index.Value.Registering)
        {
            if (_flows.Of(method) is not { } flow)
            {
                continue;
            }

            foreach (var call in flow.Calls.Where(call => IsRegistration(call.Method)))
            {
                if (OfCall(call, flow, new Walk()) is CallValue value)
                {
                    yield return value;
                }
            }
        }
    }

    private bool IsRegistration(EntityHandle method) => _methods.Of(method) is { } called && ServiceRegistrations.IsRegistration(called.Api);

    private CallValue? OfMethodGroup(StackFunction function, MethodFlow flow)
    {
        if (_methods.Of(function.Method) is not { } method)
        {
            return null;
        }

        var match = _matcher.Match(function.Method, isVirtualCall: true);
        var maker = flow.Calls.FirstOrDefault(call => call.IsConstruction && call.Arguments.Length == 2 && ReferenceEquals(call.Arguments[1], function));
        return new CallValue(method.Api, maker is null ? null : Of(maker.Arguments[0], flow, new Walk()), []) { Entry = match?.Entry, TypeArguments = method.TypeArguments };
    }

    private Value? Of(StackValue value, MethodFlow flow, Walk walk)
    {
        if (!walk.Enter())
        {
            walk.Leave();
            return new UnknownValue(UnknownReason.TooDeep);
        }

        try
        {
            return value switch
            {
                StackString text => new ConstantValue(text.Text),
                StackNull => null,
                StackAddress address => Of(address.Variable, flow, walk),
                StackArgument argument => OfArgument(argument.Index, flow, walk),
                StackLocal local => OfLocal(local.Index, flow, walk),
                StackField field => OfField(field, flow, walk),
                StackCall call => OfCall(call, flow, walk),
                StackMerge merge => OneOf([Of(merge.First, flow, walk), Of(merge.Second, flow, walk)]),
                _ => new UnknownValue(UnknownReason.Computed),
            };
        }
        finally
        {
            walk.Leave();
        }
    }

    private Value? OfLocal(int index, MethodFlow flow, Walk walk)
    {
        if (!walk.Open.Add((flow.Method, index)))
        {
            return null;
        }

        var stores = flow.LocalStores.TryGetValue(index, out var assigned) ? assigned : [];
        var fills = flow.LocalsPassedByReference.TryGetValue(index, out var passed) ? passed : [];
        var value = OneOf([.. stores.Select(store => Of(store, flow, walk)), .. fills.Cast<StackCall>().Where(MayFill).Select(call => Filled(call, flow, walk))]);
        walk.Open.Remove((flow.Method, index));
        return WithMutations(value, _mutations.On(flow, made => made is StackLocal local && local.Index == index, walk.Before(flow)), flow, walk);
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

        Value? passed = null;
        if (walk.Open.Add((flow.Method, "argument", index)))
        {
            var stored = flow.ArgumentStores.TryGetValue(index, out var stores) ? stores.Select(store => Of(store, flow, walk)) : [];
            passed = OneOf([.. PassedTo(flow.Method, index, walk), .. stored]);
            walk.Open.Remove((flow.Method, "argument", index));
        }

        if (passed is null && Reader.GetString(method.Name).StartsWith("set_", StringComparison.Ordinal))
        {
            // Nobody here sets the property.
            return null;
        }

        var type = shape.Parameters[ordinal] is { Kind: TypeShapeKind.ByReference } reference ? reference.Parts[0] : shape.Parameters[ordinal];
        var parameter = new ParameterValue(
            IdOf(flow.Method),
            CalledMethods.ParameterNames(Reader, method, shape.Parameters.Length)[ordinal],
            CalledMethods.TypeId(type),
            passed)
        {
            ServiceKey = ServiceKeys.Of(_module, method, ordinal),
        };
        return WithMutations(parameter, _mutations.On(flow, made => made is StackArgument argument && argument.Index == index, walk.Before(flow)), flow, walk);
    }

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
            return OfForeignField(field.Field);
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
            OfStores(own, MethodsOf(type), walk))
        {
            Type = CalledMethods.TypeId(_module.Signatures.ReadField(definition.Signature)),
        };
    }

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
        return new NamedConstantValue(new ApiName("", type, name, $"F:{type}.{name}"));
    }

    private Value? OfCall(StackCall call, MethodFlow flow, Walk walk)
    {
        if (walk.Calls.TryGetValue(call, out var known))
        {
            return known;
        }

        walk.Calls[call] = null;
        var value = ReadCall(call, flow, walk);
        walk.Calls[call] = value;
        return value;
    }

    private Value? ReadCall(StackCall call, MethodFlow flow, Walk walk)
    {
        if (_methods.Of(call.Method) is not { } method)
        {
            return new UnknownValue(UnknownReason.Elsewhere);
        }

        if (call.IsConstruction && call.Arguments.Length == 2 && call.Arguments[1] is StackFunction function)
        {
            return OfFunction(function, walk);
        }

        if (Plumbing.PassesOn(method, call.Arguments.Length))
        {
            return Of(call.Arguments[0], flow, walk);
        }

        if (Plumbing.IsConcatenation(method))
        {
            var parts = call.Arguments is [StackArray array] ? array.Elements : [.. call.Arguments];
            return new ConcatenationValue([.. parts.Select(part => Of(part, flow, walk) ?? new ConstantValue(""))]);
        }

        if (Plumbing.IsInterpolation(method))
        {
            return OfInterpolation(call, flow, walk);
        }

        if (method.Api.GotProperty is { } property && (method.Own.IsNil ? call.Arguments.Length == 0 : call.Arguments.Length <= 1))
        {
            if (!method.Own.IsNil)
            {
                return OfProperty(property, method, call, flow, walk);
            }

            if (_catalogue.HasAssembly(method.Api.Assembly))
            {
                return new NamedConstantValue(method.Api with { Member = property, Id = $"P:{method.Api.Type}.{property}" });
            }
        }

        return OfOtherCall(call, method, flow, walk);
    }

    private MemberValue OfProperty(string property, CalledMethod method, StackCall call, MethodFlow flow, Walk walk)
    {
        var returned = OfReturns(method.Own, walk);
        return new MemberValue(
            method.Api with { Member = property, Id = $"P:{method.Api.Type}.{property}" },
            call.Arguments.Length == 0 ? null : Of(call.Arguments[0], flow, walk),
            returned is MemberValue { Receiver: null } backing && backing.Api.Member == property ? backing.Assigned : returned)
        {
            Type = CalledMethods.TypeId(_module.Signatures.ReadMethod(Reader.GetMethodDefinition(method.Own).Signature).ReturnType),
        };
    }

    private CallValue OfOtherCall(StackCall call, CalledMethod method, MethodFlow flow, Walk walk)
    {
        var match = _matcher.Match(call.Method, call.IsVirtual);
        var hasReceiver = call.Arguments.Length > 0 && !call.IsConstruction && (!method.IsStatic || method.IsExtension);
        var arguments = new List<ArgumentValue>();
        for (var i = hasReceiver ? 1 : 0; i < call.Arguments.Length; i++)
        {
            var ordinal = method.IsStatic || call.IsConstruction ? i : i - 1;
            if (Of(call.Arguments[i], flow, walk) is { } value)
            {
                arguments.Add(new ArgumentValue(ordinal < method.Parameters.Count ? method.Parameters[ordinal] : "", value));
            }
        }

        var made = new CallValue(match is null ? method.Api : method.Api with { Id = match.Api }, hasReceiver ? Of(call.Arguments[0], flow, walk) : null, arguments)
        {
            ReceiverParameter = hasReceiver && method.IsStatic ? method.Parameters[0] : null,
            Entry = match?.Entry,
            TypeArguments = method.TypeArguments,
            Returns = method.Own.IsNil || method.Api.IsConstructor || match is not null ? null : OfReturns(method.Own, walk),
        };
        return (CallValue)WithMutations(made, _mutations.On(flow, there => ReferenceEquals(there, call), walk.Before(flow)), flow, walk)!;
    }

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
        return [.. _mutations.On(flow, made => made is StackArgument argument && (isStatic || argument.Index > 0), int.MaxValue)
            .Where(walk.Open.Add)
            .Select(mutation =>
            {
                var read = ReadMutation(mutation, flow, walk);
                walk.Open.Remove(mutation);
                return read;
            })
            .OfType<CallValue>()];
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

    private ConcatenationValue OfInterpolation(StackCall call, MethodFlow flow, Walk walk)
    {
        var parts = new List<Value>();
        if (call.Arguments is [StackAddress { Variable: StackLocal local }])
        {
            foreach (var append in flow.Calls.TakeWhile(item => item != call))
            {
                if (append.Arguments is not [StackAddress { Variable: StackLocal there }, ..] || there.Index != local.Index || _methods.Of(append.Method) is not { } method)
                {
                    continue;
                }

                if (method.Api.IsConstructor || Plumbing.IsInterpolation(method))
                {
                    parts.Clear();
                }
                else if (append.Arguments.Length > 1)
                {
                    parts.Add(Of(append.Arguments[1], flow, walk) ?? new ConstantValue(""));
                }
            }
        }

        return new ConcatenationValue(parts.Count > 0 ? parts : [new UnknownValue(UnknownReason.Computed)]);
    }

    private Value? WithMutations(Value? value, IReadOnlyList<StackCall> mutations, MethodFlow flow, Walk walk)
    {
        if (mutations.Count == 0 || value is not (CallValue or ParameterValue))
        {
            return value is AlternativesValue alternatives && mutations.Count > 0
                ? new AlternativesValue([.. alternatives.Values.Select(item => WithMutations(item, mutations, flow, walk)!)])
                : value;
        }

        var read = new List<CallValue>();
        foreach (var mutation in mutations)
        {
            if (walk.Open.Add(mutation))
            {
                if (ReadMutation(mutation, flow, walk) is { } call)
                {
                    read.Add(call);
                }

                walk.Open.Remove(mutation);
            }
        }

        if (value is ParameterValue parameter)
        {
            var setters = read.Where(mutation => mutation.Api.SetProperty is not null).ToList();
            return setters.Count == 0 ? parameter : parameter with { Mutations = [.. parameter.Mutations, .. setters] };
        }

        var made = (CallValue)value;
        return made with { Mutations = [.. made.Mutations, .. read] };
    }

    private CallValue? ReadMutation(StackCall call, MethodFlow flow, Walk walk)
    {
        if (_methods.Of(call.Method) is not { } method)
        {
            return null;
        }

        var arguments = new List<ArgumentValue>();
        for (var i = 1; i < call.Arguments.Length; i++)
        {
            var ordinal = method.IsStatic ? i : i - 1;
            if (Of(call.Arguments[i], flow, walk) is { } value)
            {
                arguments.Add(new ArgumentValue(ordinal < method.Parameters.Count ? method.Parameters[ordinal] : "", value));
            }
        }

        return new CallValue(method.Api, null, arguments) { Entry = _matcher.Match(call.Method, call.IsVirtual)?.Entry, TypeArguments = method.TypeArguments };
    }

    private string IdOf(MethodDefinitionHandle method) =>
        _generated.IsGenerated(method) ? _scopes.IdOf(_scopes.MemberOf(method)) : _module.Ids.OfMethod(method);

    private static Value? OneOf(IEnumerable<Value?> values)
    {
        var distinct = new List<Value>();
        foreach (var value in values)
        {
            foreach (var one in value is AlternativesValue alternatives ? alternatives.Values : value is null ? [] : [value])
            {
                if (!distinct.Contains(one))
                {
                    distinct.Add(one);
                }
            }
        }

        return distinct.Count switch { 0 => null, 1 => distinct[0], _ => new AlternativesValue(distinct) };
    }
}
