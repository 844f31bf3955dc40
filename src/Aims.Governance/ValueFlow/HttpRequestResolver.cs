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
    /// <param name="request">The call of a member of <see cref="HttpMembers"/>.</param>
    public ModelEndpoint? EndpointOf(CallValue request)
    {
        if (HttpMembers.Find(request.Api.Type, request.Api.Member) is not { } member)
        {
            return null;
        }

        var steps = new Steps();
        var given = request.ReceiverParameter == member.Parameter ? request.Receiver : request.Arguments.FirstOrDefault(argument => argument.Parameter == member.Parameter)?.Value ?? request.Arguments.FirstOrDefault()?.Value;
        var bases = BaseAddresses(request.Receiver, steps);
        var sent = member.Parameter == "request" ? OfMessage(given, member.Method, steps) : [(member.Method, _addresses.Of(given, null, steps))];
        return sent.Select(one => EndpointOf(one.Method, one.Addresses.Count == 0 ? [""] : one.Addresses, bases)).FirstOrDefault(endpoint => endpoint is not null);
    }

    private static ModelEndpoint? EndpointOf(string? method, IReadOnlyList<string> addresses, IReadOnlyList<string> bases)
    {
        foreach (var address in addresses)
        {
            foreach (var candidate in bases.Select(start => AddressParts.Combined(start, address)).Prepend(address))
            {
                if (ModelEndpoints.FindCalled(candidate, method) is { } endpoint)
                {
                    return endpoint;
                }
            }
        }

        return null;
    }

    // Each message that may be sent: its method, where that is told, and where it goes.
    private IReadOnlyList<(string? Method, IReadOnlyList<string> Addresses)> OfMessage(Value? message, string? method, Steps steps) =>
    [
        .. MadeObject.Of(message, null, steps).Select(made =>
        {
            var given = made.Made?.Arguments.FirstOrDefault(argument => argument.Parameter is "requestUri" or "resource")?.Value;
            return (HttpMethodNames.Of(made) ?? method, (IReadOnlyList<string>)[.. _addresses.Of(given, made.Frame, steps), .. _addresses.OfProperty(made, "RequestUri", steps)]);
        }),
    ];

    // Set on the client, or where dependency injection makes it (services.AddHttpClient<T>(client => …)).
    private IReadOnlyList<string> BaseAddresses(Value? client, Steps steps)
    {
        IReadOnlyList<string> set = [.. MadeObject.Of(client, null, steps).SelectMany(made => _addresses.OfProperty(made, "BaseAddress", steps)).Distinct(StringComparer.Ordinal)];
        if (set.Count > 0)
        {
            return set;
        }

        return [.. HttpClientConfigurations(client, steps).SelectMany(configuration => configuration.Mutations)
            .Where(mutation => mutation.Api.SetProperty == "BaseAddress")
            .SelectMany(mutation => _addresses.Of(mutation.Arguments.LastOrDefault()?.Value, null, steps))];
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
