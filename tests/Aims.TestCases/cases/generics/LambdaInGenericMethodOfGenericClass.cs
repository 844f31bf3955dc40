// why: a closure carries the parameters of type and method; the caller's id keeps them apart
// expect invoke @A M:Cases.Desk`1.Make``1(Microsoft.Extensions.AI.IChatClient,`0,``0) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Desk<TCase>
{
    public Func<Task<string>> Make<TItem>(IChatClient client, TCase first, TItem second)
    {
        return async () => (await client.GetResponseAsync($"{first} {second}")).Text; // @A
    }
}
