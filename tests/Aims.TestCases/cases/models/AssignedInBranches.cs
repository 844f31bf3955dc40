// why: a local gets one of several values in statements
// expect invoke model=constant:gpt-4o-mini|constant:o3 provider=openai @A M:Cases.Claims.Route(System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static string Route(string key, string claim)
    {
        var model = "gpt-4o-mini";
        if (claim.Length > 1000)
        {
            model = "o3";
        }

        var client = new ChatClient(model, key);
        return client.CompleteChat(claim).Value.Content[0].Text; // @A
    }
}
