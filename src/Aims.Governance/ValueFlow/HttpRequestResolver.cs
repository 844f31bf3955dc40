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
        if (HttpMembers.AddressParameter(request.Api.Type, request.Api.Member) is not { } parameter)
        {
            return null;
        }

        var steps = new Steps();
        var given = request.ReceiverParameter == parameter ? request.Receiver : request.Arguments.FirstOrDefault(argument => argument.Parameter == parameter)?.Value ?? request.Arguments.FirstOrDefault()?.Value;
        var addresses = parameter == "request" ? OfMessage(given, steps) : _addresses.Of(given, null, steps);
        var bases = BaseAddresses(request.Receiver, steps);
        foreach (var address in addresses.Count == 0 ? bases : addresses)
        {
            foreach (var candidate in bases.Select(start => Combined(start, address)).Prepend(address))
            {
                if (ModelEndpoints.Find(candidate) is { } endpoint)
                {
                    return endpoint;
                }
            }
        }

        return null;
    }

    private IReadOnlyList<string> OfMessage(Value? message, Steps steps)
    {
        if (message is AlternativesValue alternatives)
        {
            return [.. alternatives.Values.SelectMany(item => OfMessage(item, steps))];
        }

        if (Origin.Of(message, null, steps) is not { } origin)
        {
            return [];
        }

        var given = origin.Value.Arguments.FirstOrDefault(argument => argument.Parameter is "requestUri" or "resource");
        return [.. _addresses.Of(given?.Value, origin.Frame, steps), .. _addresses.OfProperty(message, "RequestUri", null, steps)];
    }

    // Set on the client, or where dependency injection makes it (services.AddHttpClient<T>(client => …)).
    private IReadOnlyList<string> BaseAddresses(Value? client, Steps steps)
    {
        var set = _addresses.OfProperty(client, "BaseAddress", null, steps);
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

    private static string Combined(string start, string relative) =>
        relative.IndexOf("://", StringComparison.Ordinal) >= 0 ? relative : start.TrimEnd('/') + "/" + relative.TrimStart('/');
}
