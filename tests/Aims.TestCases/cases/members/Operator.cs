// why: an operator is a method with a special name
// expect invoke @A M:Cases.Draft.op_Addition(Cases.Draft,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public sealed class Draft(ChatClient client, string text)
{
    public string Text { get; } = text;

    public static Draft operator +(Draft draft, string wish)
    {
        return new Draft(draft.Client, draft.Client.CompleteChat(draft.Text + wish).Value.Content[0].Text); // @A
    }

    private ChatClient Client { get; } = client;
}
