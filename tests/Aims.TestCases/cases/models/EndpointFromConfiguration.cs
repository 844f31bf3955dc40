// why: an endpoint that the code doesn't name is not the SDK's own provider either
// expect invoke model=constant:qwen3 provider=any @A M:Cases.Claims.Route(Microsoft.Extensions.Configuration.IConfiguration,System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System;
using System.ClientModel;
using Microsoft.Extensions.Configuration;
using OpenAI;

namespace Cases;

public static class Claims
{
    public static string Route(IConfiguration configuration, string key, string claim)
    {
        var options = new OpenAIClientOptions { Endpoint = new Uri(configuration["Models:Endpoint"]!) };
        var client = new OpenAIClient(new ApiKeyCredential(key), options).GetChatClient("qwen3");
        return client.CompleteChat(claim).Value.Content[0].Text; // @A
    }
}
