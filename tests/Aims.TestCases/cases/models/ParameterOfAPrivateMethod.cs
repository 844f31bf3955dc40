// why: the only caller of a private method passes a constant; the source observer doesn't look for callers
// expect invoke model=constant:gpt-4o sourceModel=parameter:model provider=openai @A M:Cases.Claims.Ask(System.String,System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static string Route(string key, string claim) => Ask(claim, "gpt-4o", key);

    private static string Ask(string claim, string model, string key)
    {
        var client = new ChatClient(model, key);
        return client.CompleteChat(claim).Value.Content[0].Text; // @A
    }
}
