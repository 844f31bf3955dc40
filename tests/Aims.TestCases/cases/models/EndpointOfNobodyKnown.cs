// why: an endpoint that nobody knows is not the SDK's own provider
// expect invoke model=constant:qwen3 provider=any @A M:Cases.Claims.Route(System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System;
using System.ClientModel;
using OpenAI;

namespace Cases;

public static class Claims
{
    public static string Route(string key, string claim)
    {
        var options = new OpenAIClientOptions { Endpoint = new Uri("https://models.contoso.example/v1") };
        return new OpenAIClient(new ApiKeyCredential(key), options).GetChatClient("qwen3").CompleteChat(claim).Value.Content[0].Text; // @A
    }
}
