// why: a reference to a member of a constructed interface is named by its definition
// expect invoke form=reference @A M:Cases.Search.Make => M:Microsoft.Extensions.AI.IEmbeddingGenerator`2.GenerateAsync(System.Collections.Generic.IEnumerable{`0},Microsoft.Extensions.AI.EmbeddingGenerationOptions,System.Threading.CancellationToken)
using System;
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Search
{
    public static Expression<Func<IEmbeddingGenerator<string, Embedding<float>>, string[], Task<GeneratedEmbeddings<Embedding<float>>>>> Make()
    {
        return (generator, texts) => generator.GenerateAsync(texts, null, CancellationToken.None); // @A
    }
}
