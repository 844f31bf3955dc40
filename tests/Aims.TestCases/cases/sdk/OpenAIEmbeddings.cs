// why: OpenAI, one embedding and several
// expect invoke @A M:Cases.Search.RunAsync(OpenAI.Embeddings.EmbeddingClient) => M:OpenAI.Embeddings.EmbeddingClient.GenerateEmbedding(System.String,OpenAI.Embeddings.EmbeddingGenerationOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Search.RunAsync(OpenAI.Embeddings.EmbeddingClient) => M:OpenAI.Embeddings.EmbeddingClient.GenerateEmbeddingsAsync(System.Collections.Generic.IEnumerable{System.String},OpenAI.Embeddings.EmbeddingGenerationOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using OpenAI.Embeddings;

namespace Cases;

public static class Search
{
    public static async Task<int> RunAsync(EmbeddingClient client)
    {
        OpenAIEmbedding one = client.GenerateEmbedding("roof"); // @A
        OpenAIEmbeddingCollection several = await client.GenerateEmbeddingsAsync(new[] { "roof", "car" }); // @B
        return one.ToFloats().Length + several.Count;
    }
}
