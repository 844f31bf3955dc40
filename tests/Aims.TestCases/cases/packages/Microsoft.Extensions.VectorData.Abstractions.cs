// why: a vector store asks the embedding model that its property names; the abstractions don't tell which
// package: Microsoft.Extensions.VectorData.Abstractions 10.11.0
// expect invoke modality=embedding model=unknown:injected provider=any @Embed M:Cases.OwnStore.Embed(System.String,System.Threading.CancellationToken) => M:Microsoft.Extensions.VectorData.ProviderServices.VectorPropertyModel.GenerateEmbeddingAsync(System.Object,System.Threading.CancellationToken)
#pragma warning disable MEVD9001

namespace Cases;

using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.VectorData.ProviderServices;

public class OwnStore(VectorPropertyModel property)
{
    public Task<Embedding> Embed(string text, CancellationToken cancellation) => property.GenerateEmbeddingAsync(text, cancellation); // @Embed
}
