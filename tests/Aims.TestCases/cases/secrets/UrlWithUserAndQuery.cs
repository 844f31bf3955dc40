// why: of an endpoint only the host may be told
// expect invoke model=constant:llama-3.3-70b-versatile provider=groq @A M:Cases.Claims.Route(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
// expect invoke model=constant:qwen3 provider=any @B M:Cases.Claims.Check(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System;
using System.ClientModel;
using OpenAI;

namespace Cases;

public static class Claims
{
    private const string Address = "https://api.groq.com/openai/v1?token=PLANTED-query-of-known-host#PLANTED-fragment";

    public static string Route(string claim)
    {
        var options = new OpenAIClientOptions { Endpoint = new Uri(Address) };
        var client = new OpenAIClient(new ApiKeyCredential("PLANTED-groq-key"), options).GetChatClient("llama-3.3-70b-versatile");
        return client.CompleteChat(claim).Value.Content[0].Text; // @A
    }

    public static string Check(string claim)
    {
        var options = new OpenAIClientOptions { Endpoint = new Uri("https://PLANTED-user:PLANTED-password@models.contoso.example:8443/PLANTED-path/v1?code=PLANTED-query") };
        var client = new OpenAIClient(new ApiKeyCredential("PLANTED-key"), options).GetChatClient("qwen3");
        return client.CompleteChat(claim).Value.Content[0].Text; // @B
    }
}
