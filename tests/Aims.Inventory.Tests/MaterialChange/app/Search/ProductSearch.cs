using System.Threading.Tasks;
using Contoso.Shop.Models;
using Microsoft.Extensions.AI;

namespace Contoso.Shop.Search;

/// <summary>Finds products by meaning.</summary>
public sealed class ProductSearch(ModelClients models)
{
    public async Task<float[]> VectorOfAsync(string text)
    {
        var generator = models.Embeddings();
        var embedding = await generator.GenerateAsync(text);
        return embedding.Vector.ToArray();
    }
}
