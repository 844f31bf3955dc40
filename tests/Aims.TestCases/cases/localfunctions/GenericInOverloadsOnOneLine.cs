// why: a generic local function is named by its instances; where overloads share a line, only who calls it tells whose it is
// expect invoke @A M:Cases.Claims.Ask(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @A M:Cases.Claims.Ask(Microsoft.Extensions.AI.IChatClient,System.Int32) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static string Ask(IChatClient client, string claim) { return Send(claim); string Send<T>(T text) => client.GetResponseAsync($"{text}").Result.Text; } public static string Ask(IChatClient client, int claim) { return Send(claim); string Send<T>(T text) => client.GetResponseAsync($"{text}").Result.Text; } // @A
}
