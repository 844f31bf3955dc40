using System.Threading.Tasks;
using Contoso.Shop.Models;
using Microsoft.Extensions.AI;

namespace Contoso.Shop.Orders;

/// <summary>Sums up what was written about an order.</summary>
public sealed class OrderSummary(ModelClients models)
{
    public async Task<string> SummarizeAsync(string text)
    {
        var chat = models.Summaries();
        var response = await chat.GetResponseAsync("Summarize: " + text);
        return response.Text;
    }
}
