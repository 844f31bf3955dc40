// why: a member of a generic interface is named with the interface's own parameters
// expect invoke @A M:Cases.Search.IndexAsync(Microsoft.Extensions.AI.IEmbeddingGenerator{System.String,Microsoft.Extensions.AI.Embedding{System.Single}},System.Collections.Generic.IEnumerable{System.String}) => M:Microsoft.Extensions.AI.IEmbeddingGenerator`2.GenerateAsync(System.Collections.Generic.IEnumerable{`0},Microsoft.Extensions.AI.EmbeddingGenerationOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Search
{
    public static async Task<int> IndexAsync(
        IEmbeddingGenerator<string, Embedding<float>> generator,
        IEnumerable<string> documents)
    {
        var embeddings = await generator.GenerateAsync(documents); // @A
        return embeddings.Count;
    }
}
