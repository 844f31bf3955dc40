// why: the choice of tools by an embedding model was in this version only
// package: Microsoft.Extensions.AI 9.10.2
// expect construct modality=embedding model=unknown:injected provider=any @Strategy M:Cases.Tools.Choose(Microsoft.Extensions.AI.ChatMessage[],Microsoft.Extensions.AI.ChatOptions) => M:Microsoft.Extensions.AI.EmbeddingToolReductionStrategy.#ctor(Microsoft.Extensions.AI.IEmbeddingGenerator{System.String,Microsoft.Extensions.AI.Embedding{System.Single}},System.Int32)
// expect invoke modality=embedding model=unknown:injected provider=any @ToolChoice M:Cases.Tools.Choose(Microsoft.Extensions.AI.ChatMessage[],Microsoft.Extensions.AI.ChatOptions) => M:Microsoft.Extensions.AI.EmbeddingToolReductionStrategy.SelectToolsForRequestAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect pipeline modality=chat stage=reduction provider=any @Reduction M:Cases.Tools.Reduce(Microsoft.Extensions.AI.ChatClientBuilder,Microsoft.Extensions.AI.IToolReductionStrategy) => M:Microsoft.Extensions.AI.ChatClientBuilderToolReductionExtensions.UseToolReduction(Microsoft.Extensions.AI.ChatClientBuilder,Microsoft.Extensions.AI.IToolReductionStrategy)
#pragma warning disable MEAI001

namespace Cases;

using System.Threading.Tasks;
using Microsoft.Extensions.AI;

public class Tools(IEmbeddingGenerator<string, Embedding<float>> generator)
{
    public Task Choose(ChatMessage[] messages, ChatOptions options)
    {
        var strategy = new EmbeddingToolReductionStrategy(generator, 5); // @Strategy
        return strategy.SelectToolsForRequestAsync(messages, options); // @ToolChoice
    }

    public void Reduce(ChatClientBuilder builder, IToolReductionStrategy strategy) => builder.UseToolReduction(strategy); // @Reduction
}
