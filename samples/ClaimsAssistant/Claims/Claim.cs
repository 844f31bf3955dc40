namespace ClaimsAssistant.Claims;

/// <summary>A reported loss, as a claims handler sees it.</summary>
/// <param name="Id">The claim's number.</param>
/// <param name="Line">The line of business.</param>
/// <param name="Reported">The day the loss was reported.</param>
/// <param name="Estimate">The estimated loss in euros.</param>
/// <param name="Description">What the policyholder told.</param>
public sealed record Claim(string Id, string Line, DateOnly Reported, decimal Estimate, string Description);
