// why: a mark on a type holds for the types in it, and a nested type can have one of its own
// expect invoke @A M:Cases.Claims.Desk.Route(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.Archive.Close(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @D T:Cases.Claims.Clerk => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Aims.Annotations;
using Microsoft.Extensions.AI;

namespace Cases;

[AiComponent("claims")]
public static class Claims
{
    public interface IDesk
    {
        string Route(IChatClient client);
    }

    public struct Desk : IDesk
    {
        public string Route(IChatClient client) => client.GetResponseAsync("Route it.").Result.Text; // @A
    }

    [AiComponent("claims-archive")]
    public static class Archive
    {
        public static string Close(IChatClient client) => client.GetResponseAsync("Sum it up.").Result.Text; // @B
    }

    public class Clerk(IChatClient client)
    {
        public string Name { get; } = client.GetResponseAsync("Invent a name.").Result.Text; // @D
    }
}
