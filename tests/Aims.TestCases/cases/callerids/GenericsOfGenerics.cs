// why: constructed types nest in braces, method parameters are written with two backticks
// expect invoke @A M:Cases.Claims`1.AskAsync``2(Microsoft.Extensions.AI.IChatClient,System.Func{`0,System.Threading.Tasks.Task{System.Collections.Generic.IReadOnlyDictionary{``0,``1[]}}},`0,System.Nullable{``1}) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims<TCase>
{
    public async Task<string> AskAsync<TKey, TValue>(
        IChatClient client,
        Func<TCase, Task<IReadOnlyDictionary<TKey, TValue[]>>> load,
        TCase item,
        TValue? fallback)
        where TValue : struct
    {
        var loaded = await load(item);
        return (await client.GetResponseAsync($"{loaded.Count} {fallback}")).Text; // @A
    }
}
