// why: the model is below the stages of a pipeline that a builder puts around the client
// expect invoke model=constant:o4-mini provider=openai @A M:Cases.Claims.RouteAsync(System.String,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI;

namespace Cases;

public static class Claims
{
    public static Task<ChatResponse> RouteAsync(string key, string claim)
    {
        IChatClient client = new OpenAIClient(key)
            .GetChatClient("o4-mini")
            .AsIChatClient()
            .AsBuilder()
            .UseFunctionInvocation()
            .UseOpenTelemetry()
            .Build();
        return client.GetResponseAsync(claim); // @A
    }
}
