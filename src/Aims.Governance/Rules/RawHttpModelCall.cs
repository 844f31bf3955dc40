using Aims.Governance.Catalogue;
using Aims.Governance.Observations;

namespace Aims.Governance.Rules;

/// <summary>AIMS1007: a model is called over raw HTTP, past the SDKs.</summary>
public static class RawHttpModelCall
{
    public static RuleInfo Rule { get; } = new(
        "AIMS1007",
        "Model call over raw HTTP",
        "This request goes to {0}; call the model through an SDK of the catalogue, or mark the calling method [ModelApi] so that its callers count as model calls",
        "A request over plain HTTP names neither model nor purpose in a way that an inventory can read, and passes by the SDK's telemetry and content filters.");

    /// <summary>The finding for a request; null when the observation is no such request.</summary>
    public static Finding? Of(Observation request)
    {
        if (request.Entry.Kind != ApiKind.Http)
        {
            return null;
        }

        var host = request.Model?.EndpointHost;
        var provider = request.Entry.Provider == ModelApi.AnyProvider ? null : request.Entry.Provider;
        var place = (host, provider) switch
        {
            (null, null) => "an address that has the form of a model endpoint",
            (null, _) => $"a model endpoint of {provider}",
            (_, null) => $"{host}, at an address that has the form of a model endpoint",
            _ => $"{host}, a model endpoint of {provider}",
        };
        return new Finding(Rule, [place], request.Position, Member: request.Scope.Caller) { Scope = request.Scope, About = host ?? provider ?? "a model endpoint" };
    }
}
