// why: a constant of one's own switches code off as false does, in statements, conditionals and && alike
// expect invoke only=source @A M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke only=source @B M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke only=source @D M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @E M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    private const bool UseModel = false;

    public static string Run(IChatClient client)
    {
#pragma warning disable CS0162
        if (UseModel)
        {
            return client.GetResponseAsync("One.").Result.Text; // @A
        }

        var text = UseModel ? client.GetResponseAsync("Two.").Result.Text : "none"; // @B
        var known = UseModel && client.GetResponseAsync("Three.").Result.Text == "yes"; // @D
        if (!UseModel)
        {
            text += client.GetResponseAsync("Four.").Result.Text; // @E
        }

        return text + known;
    }
}
