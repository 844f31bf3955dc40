// why: Microsoft.Extensions.AI, one embedding
// expect invoke @A M:Cases.Search.EmbedAsync(Microsoft.Extensions.AI.IEmbeddingGenerator{System.String,Microsoft.Extensions.AI.Embedding{System.Single}},System.String) => M:Microsoft.Extensions.AI.EmbeddingGeneratorExtensions.GenerateAsync``2(Microsoft.Extensions.AI.IEmbeddingGenerator{``0,``1},``0,Microsoft.Extensions.AI.EmbeddingGenerationOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Search
{
    public static async Task<int> EmbedAsync(IEmbeddingGenerator<string, Embedding<float>> generator, string text)
    {
        var embedding = await generator.GenerateAsync(text); // @A
        return embedding.Vector.Length;
    }
}
