// why: identifiers with @, Unicode letters and generated-looking words are written as they are
// expect invoke @A M:Cases.Größe.class(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
// expect invoke @B M:Cases.Größe.b__0 => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public class Größe(ChatClient client)
{
    public string @class(string @event)
    {
        return client.CompleteChat(@event).Value.Content[0].Text; // @A
    }

    public string b__0()
    {
        return client.CompleteChat("Greet.").Value.Content[0].Text; // @B
    }
}
