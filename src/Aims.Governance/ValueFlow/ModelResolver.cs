using Aims.Governance.Catalogue;
using Aims.Governance.Endpoints;

namespace Aims.Governance.ValueFlow;

/// <summary>
/// Tells which model a use of a model API reaches and who serves it: from the call itself, else from how its client was made,
/// back to the constants, configuration keys and parameters in which the model is named.
/// </summary>
public sealed class ModelResolver
{
    private readonly ServiceRegistrations _registrations;
    private readonly TextResolver _texts;

    /// <summary>Makes a resolver.</summary>
    /// <param name="registrations">What the assembly registers for dependency injection; none when that isn't known.</param>
    public ModelResolver(ServiceRegistrations registrations)
    {
        _registrations = registrations;
        _texts = new TextResolver(registrations);
    }

    /// <summary>The model behind a use of a catalogued member.</summary>
    /// <param name="use">The use, its receiver and arguments followed as far as the observer could.</param>
    public ModelIdentity Resolve(CallValue use)
    {
        var trace = new ModelTrace();
        var steps = new Steps();
        OfEntry(use, null, trace, steps);
        if (!trace.IsComplete)
        {
            // The arguments of a model call are input: what they were made with is another matter.
            Follow(use.Receiver, null, trace, steps);
        }

        if (!trace.IsComplete && use.Entry?.Kind != ApiKind.Invoke)
        {
            FollowArguments(use, null, trace, steps);
        }
        else if (!trace.IsComplete)
        {
            foreach (var argument in use.Arguments.Where(argument => ClientParameters.Names.Contains(argument.Parameter)))
            {
                Follow(argument.Value, null, trace, steps);
            }
        }

        return trace.ToIdentity(use.Entry?.Provider ?? ModelApi.AnyProvider);
    }

    private void Follow(Value? value, CallFrame? frame, ModelTrace trace, Steps steps)
    {
        if (value is null || trace.IsComplete)
        {
            return;
        }

        if (!steps.Take())
        {
            trace.GiveUp(UnknownReason.TooDeep);
            return;
        }

        switch (value)
        {
            case CallValue call:
                OfCall(call, frame, trace, steps);
                break;
            case MemberValue member:
                Follow(member.Assigned ?? member.Receiver, frame, trace, steps);
                break;
            case ParameterValue parameter when frame is not null && frame.IsOf(parameter):
                Follow(frame.Argument(parameter), frame.Caller, trace, steps);
                break;
            case ParameterValue { Passed: { } passed }:
                Follow(passed, frame, trace, steps);
                break;
            case ParameterValue parameter:
                OfService(parameter.Type, parameter.ServiceKey, trace, steps);
                break;
            case FunctionValue function:
                Follow(function.Returns, frame, trace, steps);
                break;
            case AlternativesValue alternatives:
                trace.Merge(alternatives.Values.Select(item => Branch(item, frame, trace, steps)).ToList());
                break;
            case UnknownValue unknown:
                trace.GiveUp(unknown.Reason);
                break;
        }
    }

    private void OfCall(CallValue call, CallFrame? frame, ModelTrace trace, Steps steps)
    {
        if (call.Entry is not null)
        {
            OfEntry(call, frame, trace, steps);
        }

        // Kernel.CreateBuilder() and the like: what the model is was said to the new object afterwards.
        foreach (var mutation in call.Mutations.Where(mutation => mutation.Entry is { Kind: ApiKind.Register or ApiKind.Construct }))
        {
            Follow(mutation with { Receiver = null }, frame, trace, steps);
        }

        if (ServiceLookup.TypeOf(call) is { } type)
        {
            OfService(type, _texts.Constant(ServiceLookup.KeyOf(call), frame, steps), trace, steps);
        }
        else if (call.Returns is not null)
        {
            Follow(call.Returns, new CallFrame(call, frame), trace, steps);
        }
        else
        {
            Follow(call.Receiver, frame, trace, steps);
            FollowArguments(call, frame, trace, steps);
        }
    }

    private void FollowArguments(CallValue call, CallFrame? frame, ModelTrace trace, Steps steps)
    {
        foreach (var argument in call.Arguments)
        {
            // A function may be a tool, which may call another model: only what makes a service is followed.
            if (argument.Value is not FunctionValue || call.Entry?.Kind is ApiKind.Register or ApiKind.Construct)
            {
                Follow(argument.Value, frame, trace, steps);
            }
        }
    }

    private void OfService(string type, string? key, ModelTrace trace, Steps steps)
    {
        var services = _registrations.Of(type, key);
        if (services.Count == 0)
        {
            if (key is not null)
            {
                trace.Join(key);
            }

            trace.GiveUp(UnknownReason.Injected);
        }
        else if (services.Count == 1)
        {
            Follow(services[0], null, trace, steps);
        }
        else
        {
            trace.Merge(services.Select(service => Branch(service, null, trace, steps)).ToList());
        }
    }

    private ModelTrace Branch(Value value, CallFrame? frame, ModelTrace trace, Steps steps)
    {
        var branch = trace.Copy();
        Follow(value, frame, branch, steps);
        return branch;
    }

    /// <summary>What the call itself says: model, endpoint, provider.</summary>
    private void OfEntry(CallValue call, CallFrame? frame, ModelTrace trace, Steps steps)
    {
        var entry = call.Entry!;
        if (entry.ModelIdParameter is { } names)
        {
            trace.Model(names.Split('|').SelectMany(name => _texts.Resolve(NamedValue.Of(call, name, frame, steps, out var at), at, steps)).ToList());
        }

        if (entry.ConnectionParameter is { } connection && _texts.Constant(NamedValue.Of(call, connection, frame, steps, out var where), where, steps) is { } joinName)
        {
            trace.Join(joinName);
        }

        if (entry.Kind != ApiKind.Invoke)
        {
            OfEndpoint(call, frame, trace, steps);
        }

        if (entry.Provider != ModelApi.AnyProvider)
        {
            // What a client gives (GetChatClient) is served where the client was made for, whichever SDK declares the member.
            trace.Provider(entry.Provider, entry.Kind == ApiKind.Invoke || (entry.Kind == ApiKind.Construct && call.Receiver is not null));
        }
    }

    private void OfEndpoint(CallValue call, CallFrame? frame, ModelTrace trace, Steps steps)
    {
        foreach (var (value, isOption) in EndpointArguments.Of(call, frame, steps))
        {
            if (_texts.Constant(value.Value, value.Frame, steps) is { } address && ModelEndpoints.HostOf(address) is { } host)
            {
                trace.Endpoint(host, ModelEndpoints.ProviderOf(address));
                return;
            }

            if (isOption)
            {
                // Somewhere else than the SDK's own address, and it can't be told where.
                trace.Endpoint(null, null);
                return;
            }
        }
    }
}
