using Aims.Governance.Catalogue;
using Aims.Governance.Endpoints;

namespace Aims.Governance.ValueFlow;

/// <summary>
/// Tells which model a use of a model API reaches and who serves it: from the call itself, else from how its client was made,
/// back to the constants, configuration keys and parameters in which the model is named.
/// </summary>
public sealed class ModelResolver
{
    private const string Tools = "tools";

    private readonly ServiceRegistrations _registrations;
    private readonly TextResolver _texts;
    private readonly ContentModel _contents;

    /// <summary>Makes a resolver.</summary>
    /// <param name="registrations">What the assembly registers for dependency injection; none when that isn't known.</param>
    public ModelResolver(ServiceRegistrations registrations)
    {
        _registrations = registrations;
        _texts = new TextResolver(registrations);
        _contents = new ContentModel(_texts);
    }

    /// <summary>The model behind a use of a catalogued member.</summary>
    /// <param name="use">The use, its receiver and arguments followed as far as the observer could.</param>
    public ModelIdentity Resolve(CallValue use)
    {
        var trace = new ModelTrace();
        var steps = new Steps();
        if (use.Entry?.Kind != ApiKind.Invoke)
        {
            OfCall(use, null, trace, steps);
            return trace.ToIdentity();
        }

        OfEntry(use, null, trace, steps);

        // The arguments of a model call are input: what they were made with is another matter.
        var clients = use.Arguments.Where(argument => ClientParameters.Names.Contains(argument.Parameter)).Select(argument => argument.Value);
        FollowAll([Whole(use.Receiver), .. clients], null, trace, steps);
        if (use.Receiver is null)
        {
            // On the calling object itself, which other code made.
            trace.GiveUp(UnknownReason.Elsewhere);
        }

        return trace.ToIdentity();
    }

    // A client hands out parts of itself: client.Messages.Batches.
    private static Value? Whole(Value? client)
    {
        while (client is CallValue { Entry: null, Returns: null, Api.GotProperty: not null, Receiver: { } whole })
        {
            client = whole;
        }

        return client;
    }

    private void FollowAll(IEnumerable<Value?> values, CallFrame? frame, ModelTrace trace, Steps steps)
    {
        var ways = new List<ModelTrace>();
        foreach (var value in values.OfType<Value>())
        {
            var way = new ModelTrace();
            Follow(value, frame, way, steps);
            ways.Add(way);
        }

        trace.Continue(ways);
    }

    private void Follow(Value value, CallFrame? frame, ModelTrace trace, Steps steps)
    {
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
            case MemberValue { Assigned: { } assigned } member:
                Follow(assigned, Origin.FrameOf(member, frame, steps), trace, steps);
                break;
            case MemberValue { Receiver: { } receiver }:
                Follow(receiver, frame, trace, steps);
                break;
            case MemberValue member:
                // Nothing here sets it: a component's injected property, or what other code fills.
                OfService(member.Type, null, trace, steps);
                break;
            case ParameterValue parameter when frame is not null && frame.IsOf(parameter):
                FollowAll([frame.Argument(parameter)], frame.Caller, trace, steps);
                break;
            case ParameterValue { Passed: { } passed }:
                Follow(passed, frame, trace, steps);
                break;
            case ParameterValue parameter when !parameter.Type.StartsWith("T:System.", StringComparison.Ordinal):
                OfService(parameter.Type, parameter.ServiceKey, trace, steps);
                break;
            case FunctionValue function:
                FollowAll([function.Returns], frame, trace, steps);
                break;
            case AlternativesValue alternatives:
                FollowAll(alternatives.Values, frame, trace, steps);
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

        OfClientMetadata(call, frame, trace, steps);
        OfModelFile(call, frame, trace, steps);
        if (ServiceLookup.TypeOf(call) is { } type)
        {
            // A kernel has services of its own; others come from dependency injection.
            var way = new ModelTrace();
            if (call.Api.TypeName == "Kernel")
            {
                FollowAll([call.Receiver], frame, way, steps);
            }

            if (!way.IsNamed)
            {
                way = new ModelTrace();
                OfService(type, _texts.Constant(ServiceLookup.KeyOf(call), frame, steps), way, steps);
            }

            trace.Continue([way]);
        }
        else if (call.Returns is not null)
        {
            FollowAll([call.Returns], new CallFrame(call, frame), trace, steps);
        }
        else
        {
            // Kernel.CreateBuilder() and the like: what the model is was said to the new object afterwards.
            var said = call.Mutations.Where(mutation => mutation.Entry is { Kind: ApiKind.Register });
            if (call.Entry?.Kind == ApiKind.Register)
            {
                // What else is registered beside it is another matter, unless it names nothing itself.
                FollowAll(Arguments(call), frame, trace, steps);
                FollowAll(trace.IsNamed ? [] : [.. said, call.Receiver], frame, trace, steps);
            }
            else
            {
                FollowAll([.. said, call.Receiver, .. Arguments(call)], frame, trace, steps);
            }

            if (!trace.IsNamed && call.MadeInConstructor.Count > 0)
            {
                // An object of the application's own that makes the agent or client it uses.
                FollowAll(call.MadeInConstructor, new CallFrame(call, frame), trace, steps);
            }

            if (call.Entry is null)
            {
                // What other code makes of it isn't known, so neither is that nothing was set.
                trace.GiveUp(call is { Receiver: null, Api.GotProperty: not null } ? UnknownReason.Elsewhere : UnknownReason.Computed);
            }
        }
    }

    // A tool may call another model, or be another server's: only what makes a service is followed.
    private static IEnumerable<Value> Arguments(CallValue call) => call.Arguments
        .Where(argument => argument.Parameter != Tools && !CredentialParameters.IsCredential(argument.Parameter))
        .Select(argument => argument.Value)
        .Where(value => value is not FunctionValue || call.Entry?.Kind is ApiKind.Register or ApiKind.Construct);

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
        else if (steps.Enter(type, key))
        {
            FollowAll(services, null, trace, steps);
            steps.Leave(type, key);
        }
        else
        {
            trace.GiveUp(UnknownReason.Injected);
        }
    }

    /// <summary>What the call itself says: model, endpoint, provider.</summary>
    private void OfEntry(CallValue call, CallFrame? frame, ModelTrace trace, Steps steps)
    {
        var entry = call.Entry!;
        if (entry.ModelIdParameter is { } names)
        {
            trace.Model(TextResolver.Merge(names.Split('|').SelectMany(name => NamedValue.Of(call, name, frame, steps)).Select(item => _texts.Resolve(item.Value, item.Frame, steps))));
        }

        foreach (var name in entry.ConnectionParameter?.Split('|') ?? [])
        {
            if (NamedValue.Of(call, name, frame, steps) is { Count: 1 } found && _texts.Constant(found[0].Value, found[0].Frame, steps) is { } joinName)
            {
                trace.Join(joinName);
                break;
            }
        }

        if (entry.Provider != ModelApi.AnyProvider)
        {
            trace.Provider(entry.Provider);
        }

        if (entry.Kind == ApiKind.Invoke)
        {
            trace.Model(_contents.Of(call, frame, steps));
        }
        else
        {
            OfEndpoint(call, frame, trace, steps);
        }
    }

    /// <summary>What a client of the application's own says of its model.</summary>
    private void OfClientMetadata(CallValue call, CallFrame? frame, ModelTrace trace, Steps steps)
    {
        foreach (var metadata in call.MadeInConstructor)
        {
            Named(metadata, ClientMetadata.ModelParameters(metadata.Api.Type), new CallFrame(call, frame), trace, steps);
        }
    }

    /// <summary>The file to which a model that was trained is written.</summary>
    private void OfModelFile(CallValue call, CallFrame? frame, ModelTrace trace, Steps steps)
    {
        foreach (var mutation in call.Mutations)
        {
            Named(mutation, ModelFiles.FileParameters(mutation.Api.Type, mutation.Api.Member), frame, trace, steps);
            foreach (var inside in mutation.Mutations)
            {
                // A method of the observed assembly is given the model and the file.
                Named(inside, ModelFiles.FileParameters(inside.Api.Type, inside.Api.Member), new CallFrame(mutation, frame), trace, steps);
            }
        }
    }

    private void Named(CallValue call, IReadOnlyList<string> parameters, CallFrame? frame, ModelTrace trace, Steps steps)
    {
        foreach (var argument in call.Arguments.Where(argument => parameters.Contains(argument.Parameter)))
        {
            trace.Model(_texts.Resolve(argument.Value, frame, steps));
        }
    }

    private void OfEndpoint(CallValue call, CallFrame? frame, ModelTrace trace, Steps steps)
    {
        foreach (var (value, isOption) in EndpointArguments.Of(call, frame, steps))
        {
            if (_texts.Constant(value.Value, value.Frame, steps) is { } address && ModelEndpoints.HostOf(address) is { } host)
            {
                // An address that the SDK demands is that of its own service, under a name of the customer's.
                var provider = ModelEndpoints.ProviderOf(address);
                if (isOption || provider is not null)
                {
                    trace.Endpoint(host, provider);
                }

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
