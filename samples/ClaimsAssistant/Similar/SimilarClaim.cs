using ClaimsAssistant.Claims;

namespace ClaimsAssistant.Similar;

/// <summary>A closed claim that reads like an open one.</summary>
/// <param name="Claim">The closed claim.</param>
/// <param name="Similarity">Cosine similarity of the two descriptions, at most 1.</param>
internal sealed record SimilarClaim(Claim Claim, float Similarity);
