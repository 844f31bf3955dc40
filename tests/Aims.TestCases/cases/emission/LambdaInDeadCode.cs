// why: a lambda that the compiler lowers before it finds the code around it dead is emitted, though nothing makes it
// expect invoke @A M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static string Run(IChatClient client)
    {
        return "none";
#pragma warning disable CS0162
        Func<Task<ChatResponse>> ask = () => client.GetResponseAsync("One."); // @A
        return ask().Result.Text;
    }
}
