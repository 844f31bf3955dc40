// why: a marked generic method of a generic class is named by both arities
// expect invoke @A M:Cases.Claims.RunAsync(Cases.Gateway{System.Int32}) => M:Cases.Gateway`1.AskAsync``1(`0,System.Func{System.String,``0})
// expect invoke @B M:Cases.Gateway`1.AskAsync``1(`0,System.Func{System.String,``0}) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Aims.Annotations;
using Microsoft.Extensions.AI;

namespace Cases;

public class Gateway<TCase>(IChatClient client)
{
    [ModelApi]
    public async Task<TAnswer> AskAsync<TAnswer>(TCase item, Func<string, TAnswer> read)
    {
        return read((await client.GetResponseAsync($"{item}")).Text); // @B
    }
}

public static class Claims
{
    public static Task<bool> RunAsync(Gateway<int> gateway) => gateway.AskAsync(42, text => text == "yes"); // @A
}
