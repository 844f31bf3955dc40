// why: operators that stand in pairs are callers each by itself
// expect invoke @A M:Cases.Opinion.op_True(Cases.Opinion) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
// expect invoke @B M:Cases.Opinion.op_LessThan(Cases.Opinion,Cases.Opinion) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public sealed class Opinion(ChatClient client, string text)
{
    private ChatClient Client { get; } = client;

    private string Text { get; } = text;

    public static bool operator true(Opinion opinion)
    {
        return opinion.Client.CompleteChat("Yes or no? " + opinion.Text).Value.Content[0].Text == "yes"; // @A
    }

    public static bool operator false(Opinion opinion) => opinion.Text.Length == 0;

    public static bool operator <(Opinion left, Opinion right)
    {
        return left.Client.CompleteChat(left.Text + " or " + right.Text).Value.Content[0].Text == right.Text; // @B
    }

    public static bool operator >(Opinion left, Opinion right) => right < left;
}
