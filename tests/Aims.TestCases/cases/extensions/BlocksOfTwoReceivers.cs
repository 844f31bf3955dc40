// why: two extension blocks of a class may have equal members, which only the receiver tells apart
// roslyn: current
// expect invoke @A M:Cases.Asking.Ask(Cases.Desk,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Asking.Ask(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @D M:Cases.Claims.Run(Cases.Desk) => M:Cases.Asking.Ask(Microsoft.Extensions.AI.IChatClient,System.String)
using Aims.Annotations;
using Microsoft.Extensions.AI;

namespace Cases;

public record Desk(IChatClient Client);

public static class Asking
{
    extension(Desk desk)
    {
        public string Ask(string question) => desk.Client.GetResponseAsync(question).Result.Text; // @A
    }

    extension(IChatClient client)
    {
        [ModelApi]
        public string Ask(string question) => client.GetResponseAsync(question).Result.Text; // @B
    }
}

public static class Claims
{
    public static string Run(Desk desk)
    {
        var first = desk.Ask("Which desk?");
        return first + desk.Client.Ask("Route it."); // @D
    }
}
