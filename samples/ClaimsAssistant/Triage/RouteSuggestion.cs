using ClaimsAssistant.Claims;

namespace ClaimsAssistant.Triage;

/// <summary>Where the model would send a claim; nothing has happened to the claim yet.</summary>
/// <param name="Queue">The suggested queue.</param>
/// <param name="Reason">Why, in a sentence.</param>
internal sealed record RouteSuggestion(ClaimQueue Queue, string Reason);
