// why: a generic interface constructed over the caller's parameters is still named by its definition
// expect invoke @A M:Cases.Indexer`2.RunAsync(System.Collections.Generic.IReadOnlyList{`0}) => M:Microsoft.Extensions.AI.IEmbeddingGenerator`2.GenerateAsync(System.Collections.Generic.IEnumerable{`0},Microsoft.Extensions.AI.EmbeddingGenerationOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Indexer<TInput, TEmbedding>(IEmbeddingGenerator<TInput, TEmbedding> generator)
    where TEmbedding : Embedding
{
    public async Task<int> RunAsync(IReadOnlyList<TInput> inputs)
    {
        return (await generator.GenerateAsync(inputs)).Count; // @A
    }
}
