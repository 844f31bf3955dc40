// why: Semantic Kernel, an obsolete and experimental interface still calls a model
// expect invoke @A M:Cases.Search.RunAsync(Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService) => M:Microsoft.SemanticKernel.Embeddings.IEmbeddingGenerationService`2.GenerateEmbeddingsAsync(System.Collections.Generic.IList{`0},Microsoft.SemanticKernel.Kernel,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Search.RunAsync(Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService) => M:Microsoft.SemanticKernel.Embeddings.EmbeddingGenerationExtensions.GenerateEmbeddingAsync``2(Microsoft.SemanticKernel.Embeddings.IEmbeddingGenerationService{``0,``1},``0,Microsoft.SemanticKernel.Kernel,System.Threading.CancellationToken)
#pragma warning disable SKEXP0001, CS0618
using System.Threading.Tasks;
using Microsoft.SemanticKernel.Embeddings;

namespace Cases;

public static class Search
{
    public static async Task<int> RunAsync(ITextEmbeddingGenerationService service)
    {
        var several = await service.GenerateEmbeddingsAsync(new[] { "roof", "car" }); // @A
        var one = await service.GenerateEmbeddingAsync("roof"); // @B
        return several.Count + one.Length;
    }
}
