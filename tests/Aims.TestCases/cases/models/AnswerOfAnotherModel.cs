// why: a message made of one model's answer doesn't bring that model with it
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.RouteAsync(System.String) => M:OpenAI.Chat.ChatClient.CompleteChatAsync(OpenAI.Chat.ChatMessage[])
// expect invoke model=unknown:injected provider=any @B M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace Cases;

public class Claims(IChatClient checker, string key)
{
    public async Task<string> RouteAsync(string claim)
    {
        var router = new ChatClient("gpt-4o", key);
        var route = await router.CompleteChatAsync(claim); // @A
        var check = await checker.GetResponseAsync(route.Value.Content[0].Text); // @B
        return check.Text;
    }
}
