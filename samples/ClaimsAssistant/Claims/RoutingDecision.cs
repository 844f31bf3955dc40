namespace ClaimsAssistant.Claims;

/// <summary>A claim was sent to a queue.</summary>
/// <param name="ClaimId">The claim's number.</param>
/// <param name="Queue">Where it was sent.</param>
/// <param name="Reason">Why, in a sentence.</param>
/// <param name="DecidedBy">The assistant, or the handler who overruled it.</param>
/// <param name="At">When.</param>
internal sealed record RoutingDecision(string ClaimId, ClaimQueue Queue, string Reason, string DecidedBy, DateTimeOffset At);
