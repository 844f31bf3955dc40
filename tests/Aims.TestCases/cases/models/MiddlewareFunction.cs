// why: middleware is called with the client around which its pipeline is built
// expect invoke model=constant:gpt-4o-mini provider=openai sourceModel=unknown:injected sourceProvider=any @A M:Cases.Claims.Make(System.String) => M:Microsoft.Extensions.AI.IChatClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=constant:gpt-4o-mini provider=openai sourceModel=unknown:injected sourceProvider=any @B M:Cases.Claims.CheckAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,Microsoft.Extensions.AI.IChatClient,System.Threading.CancellationToken) => M:Microsoft.Extensions.AI.IChatClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI;

namespace Cases;

public static class Claims
{
    public static IChatClient Make(string key)
    {
        var client = new OpenAIClient(key).GetChatClient("gpt-4o-mini").AsIChatClient();
        return client.AsBuilder()
            .Use(
                async (messages, options, inner, cancellationToken) =>
                {
                    await Task.Yield();
                    return await inner.GetResponseAsync(messages, options, cancellationToken); // @A
                },
                null)
            .Use(CheckAsync, null)
            .Build();
    }

    private static Task<ChatResponse> CheckAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, IChatClient innerClient, CancellationToken cancellationToken) =>
        innerClient.GetResponseAsync(messages, options, cancellationToken); // @B
}
