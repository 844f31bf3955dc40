using Aims.Governance.Catalogue;
using Aims.Governance.Endpoints;

namespace Aims.Governance.ValueFlow;

/// <summary>Tells whether a plain HTTP request goes to a place where models are known to be served.</summary>
public sealed class HttpRequestResolver
{
    private readonly ServiceRegistrations _registrations;
    private readonly AddressReader _addresses = new();

    /// <summary>Makes a resolver.</summary>
    /// <param name="registrations">What the assembly registers for dependency injection; none when that isn't known.</param>
    public HttpRequestResolver(ServiceRegistrations registrations)
    {
        _registrations = registrations;
    }

    /// <summary>The endpoint; null when the request is another one, or nothing tells.</summary>
    /// <param name="request">The call of a member of <see cref="HttpMembers"/>, or of one with a <see cref="CallValue.Route"/>.</param>
    public ModelEndpoint? EndpointOf(CallValue request)
    {
        var member = request.Route is null ? HttpMembers.Find(request.Api.Type, request.Api.Member) : null;
        if (member is null && request.Route is null)
        {
            return null;
        }

        var steps = new Steps();
        var message = member?.Parameter is "request" or "message" ? Given(request, member) : null;
        var sent = member is null ? [(request.Route!.Method, [request.Route.Path])]
            : member.Parameter is "request" or "message" ? OfMessage(message, member.Method, steps)
            : [(member.Method, _addresses.Of(Given(request, member), null, steps))];
        var bases = BaseAddresses(request, steps);
        var all = sent.Select(one => (one.Method, Addresses: Complete(one.Addresses.Count == 0 ? [""] : one.Addresses, bases))).ToList();
        return all.SelectMany(one => one.Addresses.Select(address => ModelEndpoints.FindCalled(address, one.Method))).FirstOrDefault(endpoint => endpoint is not null)
            ?? ByBody(request, message, all, steps)
            ?? ByPipeline(request, all, steps);
    }

    private static Value? Given(CallValue request, HttpMember member) =>
        request.ReceiverParameter == member.Parameter ? request.Receiver : request.Arguments.FirstOrDefault(argument => argument.Parameter == member.Parameter)?.Value ?? request.Arguments.FirstOrDefault()?.Value;

    // Where the address doesn't tell, what is sent may: no other service takes messages with roles.
    private ModelEndpoint? ByBody(CallValue request, Value? message, IReadOnlyList<(string? Method, IReadOnlyList<string> Addresses)> sent, Steps steps)
    {
        var addresses = sent.Where(one => !ModelEndpoints.OnlyReads(one.Method)).SelectMany(one => one.Addresses).ToList();
        if ((sent.Count > 0 && addresses.Count == 0) || (addresses.Count > 0 && addresses.TrueForAll(ModelEndpoints.IsOtherRequest)))
        {
            return null;
        }

        var body = new RequestBody(_addresses, steps);
        var contents = request.Arguments
            .Where(argument => request.Route is not null || argument.Parameter is "content" or "value" or "body")
            .Select(argument => (Value: (Value?)argument.Value, Frame: (CallFrame?)null))
            .Concat(MadeObject.Of(message, null, steps).SelectMany(made => made.Set("Content")));
        var modality = contents.SelectMany(content => body.Of(content.Value, content.Frame)).Select(text => ModelBodies.ModalityOf(text, addresses)).FirstOrDefault(found => found is not null);
        return modality is null ? null : new ModelEndpoint(ModelApi.AnyProvider, modality, null);
    }

    // A request of one's own through the pipeline of an SDK's model client reaches that client's model, unless it says otherwise.
    private static ModelEndpoint? ByPipeline(CallValue request, IReadOnlyList<(string? Method, IReadOnlyList<string> Addresses)> sent, Steps steps)
    {
        if (request.Api.TypeName != "ClientPipeline" || sent.Any(one => ModelEndpoints.OnlyReads(one.Method) || one.Addresses.Any(address => address.Trim(ModelEndpoints.UnknownPart[0]).Length > 0)))
        {
            return null;
        }

        return MadeObject.Of(request.Receiver, null, steps)
            .Where(way => way.Made is { Api.GotProperty: "Pipeline" })
            .Select(way => BuiltInCatalogue.Instance.All.FirstOrDefault(entry => entry.Type == way.Made!.Api.Type && entry.Kind == ApiKind.Invoke))
            .OfType<ModelApi>()
            .Select(entry => new ModelEndpoint(entry.Provider, entry.Modality, null))
            .FirstOrDefault();
    }

    private static IReadOnlyList<string> Complete(IReadOnlyList<string> addresses, IReadOnlyList<string> bases) =>
        [.. addresses.SelectMany(address => bases.Select(start => AddressParts.Combined(start, address)).Prepend(address))];

    // Each message that may be sent: its method, where that is told, and where it goes.
    private IReadOnlyList<(string? Method, IReadOnlyList<string> Addresses)> OfMessage(Value? message, string? method, Steps steps) =>
    [
        .. MadeObject.Of(message, null, steps).Select(made =>
        {
            var given = made.Made?.Arguments.FirstOrDefault(argument => argument.Parameter is "requestUri" or "resource")?.Value;
            return (HttpMethodNames.Of(made) ?? method, (IReadOnlyList<string>)[.. _addresses.Of(given, made.Frame, steps), .. _addresses.OfProperty(made, "RequestUri", steps), .. _addresses.OfProperty(made, "Uri", steps)]);
        }),
    ];

    // Set on the client, or where dependency injection makes it (services.AddHttpClient<T>(client => …)).
    private IReadOnlyList<string> BaseAddresses(CallValue request, Steps steps)
    {
        IReadOnlyList<string> set = [.. MadeObject.Of(request.Receiver, null, steps).SelectMany(made => OfClient(made, steps)).Distinct(StringComparer.Ordinal)];
        if (set.Count > 0)
        {
            return set;
        }

        var configurations = request.Route is null ? HttpClientConfigurations(request.Receiver, steps) : _registrations.HttpClientConfigurations("T:" + request.Api.Type, null);
        return [.. configurations.SelectMany(configuration => configuration.Mutations)
            .Where(mutation => mutation.Api.SetProperty == "BaseAddress")
            .SelectMany(mutation => _addresses.Of(mutation.Arguments.LastOrDefault()?.Value, null, steps))];
    }

    private IEnumerable<string> OfClient(MadeObject client, Steps steps)
    {
        // RestService.For<T>("https://…"), or with a client.
        var given = client.Made is { Api: { Type: "Refit.RestService", Member: "For" } } made ? made.Arguments.FirstOrDefault(argument => argument.Parameter is "hostUrl" or "client") : null;
        return given is null ? _addresses.OfProperty(client, "BaseAddress", steps)
            : given.Parameter == "hostUrl" ? _addresses.Of(given.Value, client.Frame, steps)
            : MadeObject.Of(given.Value, client.Frame, steps).SelectMany(one => _addresses.OfProperty(one, "BaseAddress", steps));
    }

    private IEnumerable<FunctionValue> HttpClientConfigurations(Value? client, Steps steps)
    {
        for (var current = client; current is not null && steps.Take();)
        {
            switch (current)
            {
                case MemberValue member:
                    current = member.Assigned;
                    break;
                case ParameterValue { Passed: { } passed }:
                    current = passed;
                    break;
                case ParameterValue parameter:
                    return _registrations.HttpClientConfigurations(TypeOf(parameter.Member), null);
                case CallValue { Api.Member: "CreateClient" } create:
                    return _registrations.HttpClientConfigurations(null, (create.Arguments.FirstOrDefault()?.Value as ConstantValue)?.Text ?? "");
                default:
                    return [];
            }
        }

        return [];
    }

    private static string TypeOf(string constructor)
    {
        var end = constructor.IndexOf(".#ctor", StringComparison.Ordinal);
        return end < 0 ? "" : "T:" + constructor.Substring(2, end - 2);
    }
}
