// why: a constructor that calls this(...) has no copy of the initialisers
// expect invoke @A T:Cases.Claims => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public class Claims
{
    private static readonly ChatClient Client = new("gpt-4.1-mini", "key");
    private readonly ChatCompletion greeting = Client.CompleteChat("Greet."); // @A

    public Claims()
        : this("Front")
    {
    }

    public Claims(string desk)
    {
        Desk = desk;
    }

    public string Desk { get; }

    public string Greeting => greeting.Content[0].Text;
}
