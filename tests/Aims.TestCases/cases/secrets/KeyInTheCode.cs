// why: keys that are written where clients are made stay there
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.Route(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
// expect invoke model=constant:claims-chat provider=azure-openai @B M:Cases.Claims.Check(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
// expect invoke model=constant:o3-mini provider=openai @C M:Cases.Claims.SumUp(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System;
using System.ClientModel;
using Azure;
using Azure.AI.OpenAI;
using OpenAI;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    private const string Key = "sk-PLANTED-constant-key";
    private static readonly string OtherKey = "sk-" + "PLANTED-joined-key";

    public static string Route(string claim)
    {
        var client = new ChatClient("gpt-4o", "sk-PLANTED-literal-key");
        return client.CompleteChat(claim).Value.Content[0].Text; // @A
    }

    public static string Check(string claim)
    {
        var azure = new AzureOpenAIClient(new Uri("https://contoso.openai.azure.com"), new AzureKeyCredential(Key));
        return azure.GetChatClient("claims-chat").CompleteChat(claim).Value.Content[0].Text; // @B
    }

    public static string SumUp(string claim)
    {
        var client = new OpenAIClient(new ApiKeyCredential(OtherKey)).GetChatClient("o3-mini");
        return client.CompleteChat(claim).Value.Content[0].Text; // @C
    }
}
