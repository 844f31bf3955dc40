// why: generic extension methods are named by their arity, whatever was inferred
// expect invoke @A M:Cases.Search.FindAsync(Microsoft.Extensions.AI.IEmbeddingGenerator{System.String,Microsoft.Extensions.AI.Embedding{System.Single}},System.String) => M:Microsoft.Extensions.AI.EmbeddingGeneratorExtensions.GenerateVectorAsync``2(Microsoft.Extensions.AI.IEmbeddingGenerator{``0,Microsoft.Extensions.AI.Embedding{``1}},``0,Microsoft.Extensions.AI.EmbeddingGenerationOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Search.FindAsync(Microsoft.Extensions.AI.IEmbeddingGenerator{System.String,Microsoft.Extensions.AI.Embedding{System.Single}},System.String) => M:Microsoft.Extensions.AI.EmbeddingGeneratorExtensions.GenerateAndZipAsync``2(Microsoft.Extensions.AI.IEmbeddingGenerator{``0,``1},System.Collections.Generic.IEnumerable{``0},Microsoft.Extensions.AI.EmbeddingGenerationOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Search
{
    public static async Task<float> FindAsync(IEmbeddingGenerator<string, Embedding<float>> generator, string query)
    {
        ReadOnlyMemory<float> vector = await generator.GenerateVectorAsync(query); // @A
        var pairs = await generator.GenerateAndZipAsync(new[] { "roof", "car" }); // @B
        return vector.Span[0] + pairs.Length;
    }
}
