// why: own types and methods with the SDK's names, in an own namespace, are other methods
// expect none
using System.Threading.Tasks;

namespace Cases;

public interface IChatClient
{
    Task<string> GetResponseAsync(string text);
}

public static class ChatClientExtensions
{
    public static Task<string> GetResponseAsync(this IChatClient client, string text, int attempts)
    {
        return client.GetResponseAsync(text + attempts);
    }
}

public static class Claims
{
    public static async Task<string> RunAsync(IChatClient client)
    {
        return await client.GetResponseAsync("Route it.") + await client.GetResponseAsync("Route it.", 2);
    }
}
