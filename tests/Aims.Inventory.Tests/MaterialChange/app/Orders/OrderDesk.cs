using System.Net.Http;
using System.Threading.Tasks;

namespace Contoso.Shop.Orders;

/// <summary>What can be done with an order.</summary>
public sealed class OrderDesk(HttpClient http)
{
    public Task<string> FindOrder(int order) => http.GetStringAsync($"https://orders.contoso.example/{order}");

    public string NoteOf(int order) => $"Order {order} is on its way.";

    public Task RefundOrder(int order) => http.PostAsync($"https://orders.contoso.example/{order}/refund", null);
}
