// why: names in comments, documentation and strings are no code
// expect none
using Microsoft.Extensions.AI;

namespace Cases;

/// <summary>Wraps <see cref="IChatClient.GetResponseAsync"/> and <see cref="ChatClientExtensions.GetResponseAsync(IChatClient, string, ChatOptions, System.Threading.CancellationToken)"/>.</summary>
public static class Documented
{
    // client.GetResponseAsync("Route it.");
    public const string Help = "client.GetResponseAsync(\"Route it.\")";

    /* client.GetResponseAsync("Route it."); */
    public static string Show(IChatClient client) => Help + client;
}
