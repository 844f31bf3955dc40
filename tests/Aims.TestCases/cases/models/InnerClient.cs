// why: what a client of one's own passes on goes to the client that it is made with, wherever that is
// expect invoke model=constant:gpt-4o-mini provider=openai sourceModel=unknown:elsewhere sourceProvider=any @A M:Cases.AuditingClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken) => M:Microsoft.Extensions.AI.DelegatingChatClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=constant:gpt-4o-mini provider=openai sourceModel=unknown:elsewhere sourceProvider=any @B M:Cases.AuditingClient.AgainAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken) => M:Microsoft.Extensions.AI.IChatClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI;

namespace Cases;

public class AuditingClient(IChatClient inner) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        return await base.GetResponseAsync(messages, options, cancellationToken); // @A
    }

    public async Task<ChatResponse> AgainAsync(IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken cancellationToken)
    {
        await Task.Yield();
        return await InnerClient.GetResponseAsync(messages, options, cancellationToken); // @B
    }
}

public static class Claims
{
    public static IChatClient Make(string key) => new AuditingClient(new OpenAIClient(key).GetChatClient("gpt-4o-mini").AsIChatClient());
}
