// why: the assembly makes the object and says which model
// expect invoke model=constant:gpt-4o sourceModel=parameter:model provider=openai @A M:Cases.Gateway.Ask(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public class Gateway
{
    private readonly string _key;
    private readonly string _model;

    public Gateway(string model, string key)
    {
        _model = model;
        _key = key;
    }

    public string Ask(string text)
    {
        var client = new ChatClient(_model, _key);
        return client.CompleteChat(text).Value.Content[0].Text; // @A
    }
}

public static class Claims
{
    public static string Route(string key, string claim) => new Gateway("gpt-4o", key).Ask(claim);
}
