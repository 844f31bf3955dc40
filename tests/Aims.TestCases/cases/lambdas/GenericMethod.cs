// why: the closure of a generic method is a generic type; the caller keeps its arity
// expect invoke @A M:Cases.Claims.Make``1(Microsoft.Extensions.AI.IChatClient,System.Func{``0,System.String}) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static Func<T, Task<ChatResponse>> Make<T>(IChatClient client, Func<T, string> format)
    {
        return item => client.GetResponseAsync(format(item)); // @A
    }
}
