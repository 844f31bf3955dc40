// why: a marked wrapper that is [Conditional] is called in source only
// expect invoke only=source @A M:Cases.Claims.Run(Cases.Judge) => M:Cases.Judge.Check(System.String)
// expect invoke @B M:Cases.Judge.Check(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System.Diagnostics;
using Aims.Annotations;
using OpenAI.Chat;

namespace Cases;

public class Judge(ChatClient client)
{
    [ModelApi]
    [Conditional("AUDIT")]
    public void Check(string text) => client.CompleteChat("Judge: " + text); // @B
}

public static class Claims
{
    public static void Run(Judge judge)
    {
        judge.Check("The claim."); // @A
    }
}
