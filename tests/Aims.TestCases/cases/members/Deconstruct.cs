// why: a call in a method that is called by syntax alone is in that method
// expect invoke @A M:Cases.Claim.Deconstruct(System.String@,System.String@) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public class Claim(ChatClient client, string text)
{
    public void Deconstruct(out string desk, out string summary)
    {
        desk = "front";
        summary = client.CompleteChat("Summarise: " + text).Value.Content[0].Text; // @A
    }

    public static string Show(Claim claim)
    {
        var (desk, summary) = claim;
        return desk + summary;
    }
}
