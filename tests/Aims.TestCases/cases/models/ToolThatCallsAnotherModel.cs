// why: a function that is given to a model as a tool may call another model, which isn't the caller's
// expect invoke model=unknown:injected provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=constant:o3-mini provider=openai @B M:Cases.Claims.AskExpert(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace Cases;

public class Claims(IChatClient client, string key)
{
    private readonly ChatClient _expert = new("o3-mini", key);

    public Task<ChatResponse> RouteAsync(string claim)
    {
        var options = new ChatOptions { Tools = [AIFunctionFactory.Create(AskExpert)] };
        return client.GetResponseAsync(claim, options); // @A
    }

    private string AskExpert(string question) => _expert.CompleteChat(question).Value.Content[0].Text; // @B
}
