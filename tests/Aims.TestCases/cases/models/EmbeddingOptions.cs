// why: the options of a call for embeddings name the model, in front of the registration
// expect invoke model=constant:text-embedding-3-small provider=openai sourceProvider=any @A M:Cases.Claims.FirstAsync(System.String) => M:Microsoft.Extensions.AI.EmbeddingGeneratorExtensions.GenerateVectorAsync``2(Microsoft.Extensions.AI.IEmbeddingGenerator{``0,Microsoft.Extensions.AI.Embedding{``1}},``0,Microsoft.Extensions.AI.EmbeddingGenerationOptions,System.Threading.CancellationToken)
// expect invoke model=constant:text-embedding-3-large sourceModel=unknown:injected provider=openai sourceProvider=any @B M:Cases.Claims.SecondAsync(System.Collections.Generic.IEnumerable{System.String}) => M:Microsoft.Extensions.AI.IEmbeddingGenerator`2.GenerateAsync(System.Collections.Generic.IEnumerable{`0},Microsoft.Extensions.AI.EmbeddingGenerationOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using OpenAI;

namespace Cases;

public class Claims(IEmbeddingGenerator<string, Embedding<float>> generator)
{
    public async Task<int> FirstAsync(string claim)
    {
        var vector = await generator.GenerateVectorAsync(claim, new EmbeddingGenerationOptions { ModelId = "text-embedding-3-small" }); // @A
        return vector.Length;
    }

    public async Task<int> SecondAsync(IEnumerable<string> claims)
    {
        var embeddings = await generator.GenerateAsync(claims); // @B
        return embeddings.Count;
    }
}

public static class Setup
{
    public static void Configure(IServiceCollection services, OpenAIClient openAI) =>
        services.AddEmbeddingGenerator(openAI.GetEmbeddingClient("text-embedding-3-large").AsIEmbeddingGenerator());
}
