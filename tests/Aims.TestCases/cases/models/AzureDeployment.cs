// why: Azure's client is a class of the OpenAI SDK, so that only the client that made it tells the provider
// expect invoke model=constant:claims-chat provider=azure-openai @A M:Cases.Claims.RouteAsync(System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChatAsync(OpenAI.Chat.ChatMessage[])
using System;
using System.Threading.Tasks;
using Azure;
using Azure.AI.OpenAI;

namespace Cases;

public static class Claims
{
    public static async Task<string> RouteAsync(string key, string claim)
    {
        var azure = new AzureOpenAIClient(new Uri("https://contoso.openai.azure.com"), new AzureKeyCredential(key));
        var client = azure.GetChatClient("claims-chat");
        var completion = await client.CompleteChatAsync(claim); // @A
        return completion.Value.Content[0].Text;
    }
}
