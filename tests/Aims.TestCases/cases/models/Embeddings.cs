// why: the clients for embeddings, as the SDK has them and behind the neutral interface
// expect invoke model=constant:text-embedding-3-large provider=openai @A M:Cases.Claims.FirstAsync(System.String,System.Collections.Generic.IEnumerable{System.String}) => M:OpenAI.Embeddings.EmbeddingClient.GenerateEmbeddingsAsync(System.Collections.Generic.IEnumerable{System.String},OpenAI.Embeddings.EmbeddingGenerationOptions,System.Threading.CancellationToken)
// expect invoke model=constant:text-embedding-3-small provider=openai @B M:Cases.Claims.SecondAsync(System.String,System.Collections.Generic.IEnumerable{System.String}) => M:Microsoft.Extensions.AI.IEmbeddingGenerator`2.GenerateAsync(System.Collections.Generic.IEnumerable{`0},Microsoft.Extensions.AI.EmbeddingGenerationOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Embeddings;

namespace Cases;

public static class Claims
{
    public static async Task<int> FirstAsync(string key, IEnumerable<string> claims)
    {
        var client = new OpenAIClient(key).GetEmbeddingClient("text-embedding-3-large");
        var embeddings = await client.GenerateEmbeddingsAsync(claims); // @A
        return embeddings.Value.Count;
    }

    public static async Task<int> SecondAsync(string key, IEnumerable<string> claims)
    {
        var generator = new EmbeddingClient("text-embedding-3-small", key).AsIEmbeddingGenerator(1536);
        var embeddings = await generator.GenerateAsync(claims); // @B
        return embeddings.Count;
    }
}
