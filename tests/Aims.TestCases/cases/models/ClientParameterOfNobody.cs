// why: nobody in the assembly passes a client; that of the OpenAI SDK tells its provider all the same
// expect invoke model=unknown:injected provider=any @A M:Cases.Claims.RouteAsync(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=unknown:injected provider=openai @B M:Cases.Claims.Check(OpenAI.Chat.ChatClient,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static Task<ChatResponse> RouteAsync(IChatClient client, string claim) => client.GetResponseAsync(claim); // @A

    public static string Check(ChatClient client, string claim) => client.CompleteChat(claim).Value.Content[0].Text; // @B
}
