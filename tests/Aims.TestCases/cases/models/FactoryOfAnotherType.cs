// why: a factory is asked twice; each client has the model that was asked for
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.Route(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
// expect invoke model=constant:o3-mini provider=openai @B M:Cases.Claims.Check(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System.ClientModel;
using OpenAI;
using OpenAI.Chat;

namespace Cases;

internal static class ClientFactory
{
    public static ChatClient Create(string model, string key)
    {
        var options = new OpenAIClientOptions { OrganizationId = "contoso" };
        return new ChatClient(model, new ApiKeyCredential(key), options);
    }
}

public class Claims
{
    private readonly ChatClient _router;
    private readonly ChatClient _checker;

    public Claims(string key)
    {
        _router = ClientFactory.Create("gpt-4o", key);
        _checker = ClientFactory.Create("o3-mini", key);
    }

    public string Route(string claim) => _router.CompleteChat(claim).Value.Content[0].Text; // @A

    public string Check(string claim) => _checker.CompleteChat(claim).Value.Content[0].Text; // @B
}
