// why: an instance initialiser is emitted into each constructor and was written once
// expect invoke @A T:Cases.Claims => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public class Claims
{
    private static readonly ChatClient Client = new("gpt-4.1-mini", "key");
    private readonly ChatCompletion greeting = Client.CompleteChat("Greet."); // @A

    public Claims()
    {
    }

    public Claims(string desk)
    {
        Desk = desk;
    }

    public Claims(int number)
    {
        Desk = "Desk " + number;
    }

    public string Desk { get; } = "";

    public string Greeting => greeting.Content[0].Text;
}
