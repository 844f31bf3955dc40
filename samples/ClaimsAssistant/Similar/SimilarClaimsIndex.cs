using System.Numerics.Tensors;
using ClaimsAssistant.Claims;
using Microsoft.Extensions.AI;

namespace ClaimsAssistant.Similar;

/// <summary>Finds closed claims whose description is close in meaning to an open one.</summary>
/// <remarks>
/// Nothing in this namespace names an AI system: the register does, with
/// <c>appliesTo: [ "N:ClaimsAssistant.Similar" ]</c> in <c>aims/systems/similar-claims.yaml</c>.
/// </remarks>
internal sealed class SimilarClaimsIndex(
    ClaimStore claims,
    IEmbeddingGenerator<string, Embedding<float>> generator) : IDisposable
{
    private readonly SemaphoreSlim _building = new(1);
    private ReadOnlyMemory<float>[]? _vectors;

    /// <summary>The closest closed claims, closest first.</summary>
    public async Task<IReadOnlyList<SimilarClaim>> FindAsync(Claim claim, int count, CancellationToken cancellationToken)
    {
        var vectors = await GetVectorsAsync(cancellationToken);
        var sought = await generator.GenerateVectorAsync(claim.Description, cancellationToken: cancellationToken);

        return claims.Closed
            .Select((closed, i) => new SimilarClaim(closed, TensorPrimitives.CosineSimilarity(sought.Span, vectors[i].Span)))
            .OrderByDescending(similar => similar.Similarity)
            .Take(count)
            .ToList();
    }

    /// <inheritdoc/>
    public void Dispose() => _building.Dispose();

    // Made on first use and kept: the closed claims don't change while the app runs.
    private async Task<ReadOnlyMemory<float>[]> GetVectorsAsync(CancellationToken cancellationToken)
    {
        await _building.WaitAsync(cancellationToken);
        try
        {
            if (_vectors is null)
            {
                var descriptions = claims.Closed.Select(claim => claim.Description);
                var embeddings = await generator.GenerateAsync(descriptions, cancellationToken: cancellationToken);
                _vectors = [.. embeddings.Select(embedding => embedding.Vector)];
            }

            return _vectors;
        }
        finally
        {
            _building.Release();
        }
    }
}
