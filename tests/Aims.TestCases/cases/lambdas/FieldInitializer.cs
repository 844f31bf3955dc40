// why: a lambda in a static field's initialiser belongs to the type
// expect invoke @A T:Cases.Claims => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static readonly Func<IChatClient, Task<ChatResponse>> Greet = client => client.GetResponseAsync("Greet."); // @A
}
