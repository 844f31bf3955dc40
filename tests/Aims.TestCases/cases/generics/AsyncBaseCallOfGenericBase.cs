// why: the added method for base.X of a generic base in a generic class calls a member of a constructed type
// expect invoke @A M:Cases.CountingGenerator`1.GenerateAsync(System.Collections.Generic.IEnumerable{`0},Microsoft.Extensions.AI.EmbeddingGenerationOptions,System.Threading.CancellationToken) => M:Microsoft.Extensions.AI.DelegatingEmbeddingGenerator`2.GenerateAsync(System.Collections.Generic.IEnumerable{`0},Microsoft.Extensions.AI.EmbeddingGenerationOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class CountingGenerator<TInput>(IEmbeddingGenerator<TInput, Embedding<float>> inner)
    : DelegatingEmbeddingGenerator<TInput, Embedding<float>>(inner)
{
    public int Embedded { get; private set; }

    public override async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<TInput> values,
        EmbeddingGenerationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var embeddings = await base.GenerateAsync(values, options, cancellationToken); // @A
        Embedded += embeddings.Count;
        return embeddings;
    }
}
