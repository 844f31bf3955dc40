// why: a marked static class is a set of marked methods, called with or without their class's name
// expect invoke @A M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient) => M:Cases.Models.Greet(Microsoft.Extensions.AI.IChatClient)
// expect invoke metadataLine=@A @B M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient) => M:Cases.Models.Part(Microsoft.Extensions.AI.IChatClient)
// expect invoke @D M:Cases.Models.Greet(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @E M:Cases.Models.Part(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Aims.Annotations;
using Microsoft.Extensions.AI;
using static Cases.Models;

namespace Cases;

[ModelApi]
public static class Models
{
    public static string Greet(IChatClient client) => client.GetResponseAsync("Greet.").Result.Text; // @D

    public static string Part(this IChatClient client) => client.GetResponseAsync("Say goodbye.").Result.Text; // @E
}

public static class Claims
{
    public static string Run(IChatClient client)
    {
        return Greet(client) // @A
            + client.Part(); // @B
    }
}
