using Aims.Governance.Catalogue;
using Aims.Governance.ValueFlow;

namespace Aims.Governance.Endpoints;

/// <summary>An address at which models are served.</summary>
/// <param name="Provider">Who serves them; <c>any</c> where the address doesn't tell.</param>
/// <param name="Modality">What they work with, where the address tells.</param>
/// <param name="Host">The host, without user info and port; null where only the path is known.</param>
public sealed record ModelEndpoint(string Provider, string? Modality, string? Host)
{
    /// <summary>What is known of the model: who serves it and where. The request's content names it, which nobody follows.</summary>
    public ModelIdentity Model => new(Provider, [ModelReference.NotKnown(UnknownReason.Computed)], Host);

    /// <summary>What the catalogue would say of a request to this endpoint.</summary>
    /// <param name="sender">The sending member.</param>
    public ModelApi Entry(ApiName sender) => ModelApi.HttpRequest(sender.Assembly, sender.Type, sender.Member, Modality, Provider);
}
