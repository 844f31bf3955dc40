// why: a call in an expression tree is data: both observers see a reference, not a call
// expect invoke form=reference @A M:Cases.Claims.Make => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static Expression<Func<IChatClient, string, Task<ChatResponse>>> Make()
    {
        return (client, text) => client.GetResponseAsync(text, null, CancellationToken.None); // @A
    }
}
