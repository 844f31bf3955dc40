// why: a builder is made by its constructor and told of its stages in statements
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.RouteAsync(System.String,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static Task<ChatResponse> RouteAsync(string key, string claim)
    {
        var builder = new ChatClientBuilder(new ChatClient("gpt-4o", key).AsIChatClient());
        builder.UseFunctionInvocation();
        var client = builder.Build();
        return client.GetResponseAsync(claim); // @A
    }
}
