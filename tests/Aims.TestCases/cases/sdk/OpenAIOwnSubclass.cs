// why: OpenAI, the clients are made to be derived from in tests; an override is called by the SDK's name
// expect invoke @A M:Cases.Claims.Run(Cases.FakeChatClient) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
// expect invoke @B M:Cases.FakeChatClient.CompleteChat(OpenAI.Chat.ChatMessage[]) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System.ClientModel;
using OpenAI.Chat;

namespace Cases;

public class FakeChatClient(string key) : ChatClient("gpt-4.1-mini", key)
{
    public int Calls { get; private set; }

    public override ClientResult<ChatCompletion> CompleteChat(params ChatMessage[] messages)
    {
        Calls++;
        return base.CompleteChat(messages); // @B
    }
}

public static class Claims
{
    public static string Run(FakeChatClient client) => client.CompleteChat("Route it.").Value.Content[0].Text; // @A
}
