using System.Threading.Tasks;
using Contoso.Shop.Models;
using Microsoft.Extensions.AI;

namespace Contoso.Shop.Orders;

/// <summary>Answers customers about their orders.</summary>
public sealed class OrderAssistant(ModelClients models, OrderDesk desk)
{
    private readonly IChatClient _chat = models.Chat();

    public async Task<string> AnswerAsync(string question)
    {
        var options = new ChatOptions
        {
            Instructions = "Be brief.",
            Tools = [AIFunctionFactory.Create(desk.FindOrder), AIFunctionFactory.Create((int order) => desk.NoteOf(order), "note_of")],
        };
        var answer = await _chat.GetResponseAsync(question, options);
        return answer.Text;
    }
}
