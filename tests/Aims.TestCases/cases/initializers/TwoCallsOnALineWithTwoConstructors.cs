// why: counting an initialiser once must not count two calls in it as one
// expect invoke times=2 @A T:Cases.Claims => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public class Claims
{
    private static readonly ChatClient Client = new("gpt-4.1-mini", "key");
    private readonly ChatCompletion[] lines = { Client.CompleteChat("Greet."), Client.CompleteChat("Say goodbye.") }; // @A

    public Claims()
    {
    }

    public Claims(string desk)
    {
        Desk = desk;
    }

    public string Desk { get; } = "";

    public int Lines => lines.Length;
}
