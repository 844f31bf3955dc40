// why: a port tells the provider, and the options are filled after they are made
// expect invoke model=constant:phi4 provider=ollama @A M:Cases.Claims.Route(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System;
using System.ClientModel;
using OpenAI;

namespace Cases;

public static class Claims
{
    public static string Route(string claim)
    {
        var options = new OpenAIClientOptions();
        options.Endpoint = new Uri("http://localhost:11434/v1");
        var client = new OpenAIClient(new ApiKeyCredential("unused"), options).GetChatClient("phi4");
        return client.CompleteChat(claim).Value.Content[0].Text; // @A
    }
}
