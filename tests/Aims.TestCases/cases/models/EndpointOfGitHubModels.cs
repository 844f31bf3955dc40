// why: an endpoint in the client's options says who serves the model
// expect invoke model=constant:openai/gpt-4o provider=github-models @A M:Cases.Claims.Route(System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System;
using System.ClientModel;
using OpenAI;

namespace Cases;

public static class Claims
{
    public static string Route(string token, string claim)
    {
        var options = new OpenAIClientOptions { Endpoint = new Uri("https://models.github.ai/inference") };
        var client = new OpenAIClient(new ApiKeyCredential(token), options).GetChatClient("openai/gpt-4o");
        return client.CompleteChat(claim).Value.Content[0].Text; // @A
    }
}
