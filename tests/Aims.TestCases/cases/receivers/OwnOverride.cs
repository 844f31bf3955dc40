// why: an override is called by the name of the virtual method; base.X in it names X of the base
// expect invoke @A M:Cases.AuditingClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken) => M:Microsoft.Extensions.AI.DelegatingChatClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.RunAsync(Cases.AuditingClient,System.Collections.Generic.IList{Microsoft.Extensions.AI.ChatMessage}) => M:Microsoft.Extensions.AI.DelegatingChatClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class AuditingClient(IChatClient inner) : DelegatingChatClient(inner)
{
    public override Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        Console.WriteLine("asked");
        return base.GetResponseAsync(messages, options, cancellationToken); // @A
    }
}

public static class Claims
{
    public static Task<ChatResponse> RunAsync(AuditingClient client, IList<ChatMessage> history)
    {
        return client.GetResponseAsync(history); // @B
    }
}
