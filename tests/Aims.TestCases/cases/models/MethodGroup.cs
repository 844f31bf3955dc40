// why: a delegate that is made of a client's method keeps its client
// expect invoke form=methodgroup model=constant:gpt-4o provider=openai @A M:Cases.Claims.Route(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using Ask = System.Func<string, Microsoft.Extensions.AI.ChatOptions?, System.Threading.CancellationToken, System.Threading.Tasks.Task<Microsoft.Extensions.AI.ChatResponse>>;

namespace Cases;

public static class Claims
{
    public static Ask Route(string key)
    {
        var client = new ChatClient("gpt-4o", key).AsIChatClient();
        return client.GetResponseAsync; // @A
    }
}
