namespace Aims.Governance.Endpoints;

/// <summary>An address at which models are served.</summary>
/// <param name="Provider">Who serves them; <c>any</c> where the address doesn't tell.</param>
/// <param name="Modality">What they work with, where the address tells.</param>
/// <param name="Host">The host, without user info and port; null where only the path is known.</param>
public sealed record ModelEndpoint(string Provider, string? Modality, string? Host);
