// why: a call that is bound at run time has no method that an observer could name
// expect none
using System.Threading.Tasks;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static async Task<string> RunAsync(ChatClient client, dynamic question)
    {
        dynamic late = client;
        var first = await late.CompleteChatAsync("Route it.");
        var second = client.CompleteChat(question);
        return $"{first} {second}";
    }
}
