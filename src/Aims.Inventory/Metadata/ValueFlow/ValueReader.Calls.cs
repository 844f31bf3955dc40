using Aims.Governance.ValueFlow;

namespace Aims.Inventory.Metadata.ValueFlow;

/// <content>What calls, constructions and own properties give.</content>
internal sealed partial class ValueReader
{
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
        var arguments = Arguments(call, method, hasReceiver ? 1 : 0, flow, walk);
        var made = new CallValue(match is null ? method.Api : method.Api with { Id = match.Api }, hasReceiver ? Receiver(call, isFollowed: match is not null || method.Own.IsNil, flow, walk) : null, arguments)
        {
            MadeInConstructor = method.Api.IsConstructor && !method.Own.IsNil ? MadeIn(method.Own, walk) : [],
            ReceiverParameter = hasReceiver && method.IsStatic ? method.Parameters[0] : null,
            Entry = match?.Entry,
            Route = method.Route,
            TypeArguments = method.TypeArguments,
            Returns = method.Own.IsNil || method.Api.IsConstructor || match is not null ? null : OfReturns(method.Own, walk),
        };
        return (CallValue)WithMutations(made, _mutations.On(flow, there => ReferenceEquals(there, call), walk.Before(flow)), flow, walk)!;
    }

    // What other code does with the object itself depends on what the object was made with.
    private Value? Receiver(StackCall call, bool isFollowed, MethodFlow flow, Walk walk) =>
        Of(call.Arguments[0], flow, walk) ?? (isFollowed && IsThis(call.Arguments[0], flow) ? ConstructionsOf(flow.Method, walk) : null);

    /// <summary>The arguments from one on, by the names of their parameters; those that are null are left out.</summary>
    private List<ArgumentValue> Arguments(StackCall call, CalledMethod method, int first, MethodFlow flow, Walk walk)
    {
        var arguments = new List<ArgumentValue>();
        for (var i = first; i < call.Arguments.Length; i++)
        {
            var ordinal = method.IsStatic || call.IsConstruction ? i : i - 1;
            if (Of(call.Arguments[i], flow, walk) is { } value)
            {
                arguments.Add(new ArgumentValue(ordinal < method.Parameters.Count ? method.Parameters[ordinal] : "", value));
            }
        }

        return arguments;
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
}
