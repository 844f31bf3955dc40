// why: options without an endpoint leave the SDK's own provider
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.Route(System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System.ClientModel;
using OpenAI;

namespace Cases;

public static class Claims
{
    public static string Route(string key, string claim)
    {
        var options = new OpenAIClientOptions { OrganizationId = "contoso" };
        return new OpenAIClient(new ApiKeyCredential(key), options).GetChatClient("gpt-4o").CompleteChat(claim).Value.Content[0].Text; // @A
    }
}
