using System.Threading.Tasks;
using Contoso.Shop.Orders;

namespace Contoso.Shop.Web;

/// <summary>What the shop's page asks for.</summary>
public sealed class ShopController(OrderAssistant assistant)
{
    public Task<string> Ask(string question) => assistant.AnswerAsync(question);
}
