// why: equal initialisers on different lines are different observations, in every constructor
// expect invoke @A T:Cases.Claims => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
// expect invoke @B T:Cases.Claims => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public class Claims
{
    private static readonly ChatClient Client = new("gpt-4.1-mini", "key");

    public ChatCompletion First = Client.CompleteChat("Greet."); // @A
    public ChatCompletion Second = Client.CompleteChat("Greet."); // @B

    public Claims()
    {
    }

    public Claims(string desk)
    {
        Desk = desk;
    }

    public string Desk { get; } = "";
}
