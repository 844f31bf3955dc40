// why: the model is the constructor's argument, of a client kept in a local
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.RouteAsync(System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChatAsync(OpenAI.Chat.ChatMessage[])
// expect construct model=constant:gpt-4o provider=openai @C M:Cases.Claims.RouteAsync(System.String,System.String) => M:OpenAI.Chat.ChatClient.#ctor(System.String,System.String)
using System.Threading.Tasks;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static async Task<string> RouteAsync(string key, string claim)
    {
        var client = new ChatClient("gpt-4o", key); // @C
        var completion = await client.CompleteChatAsync(claim); // @A
        return completion.Value.Content[0].Text;
    }
}
