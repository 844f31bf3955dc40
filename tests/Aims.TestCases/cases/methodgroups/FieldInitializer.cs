// why: a method group in a static field's initialiser belongs to the type
// expect invoke form=methodgroup @A T:Cases.Claims => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static readonly Func<IChatClient, string, ChatOptions?, CancellationToken, Task<ChatResponse>> Ask = ChatClientExtensions.GetResponseAsync; // @A
}
