// why: a ref struct can be a caller, and a span a parameter
// expect invoke @A M:Cases.Asker.Ask(System.ReadOnlySpan{System.Char}) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public ref struct Asker
{
    private readonly IChatClient client;

    public Asker(IChatClient client)
    {
        this.client = client;
    }

    public readonly Task<ChatResponse> Ask(ReadOnlySpan<char> question)
    {
        return client.GetResponseAsync(question.ToString()); // @A
    }
}
