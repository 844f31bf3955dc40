// why: the adapter of this client can be told a model; where neither it nor the call is, none is set
// expect invoke model=constant:gpt-5 provider=openai @A M:Cases.Claims.RouteAsync(System.String,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=unknown:not-set provider=openai @B M:Cases.Claims.CheckAsync(System.String,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
#pragma warning disable OPENAI001
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Responses;

namespace Cases;

public static class Claims
{
    public static Task<ChatResponse> RouteAsync(string key, string claim)
    {
        var client = new OpenAIClient(key).GetResponsesClient().AsIChatClient("gpt-5");
        return client.GetResponseAsync(claim); // @A
    }

    public static Task<ChatResponse> CheckAsync(string key, string claim)
    {
        var client = new OpenAIClient(key).GetResponsesClient().AsIChatClient();
        return client.GetResponseAsync(claim); // @B
    }
}
