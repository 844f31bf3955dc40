// why: the client in the catch block is another than that in the try block
// expect invoke model=constant:o3 provider=openai @A M:Cases.Claims.RouteAsync(System.String) => M:OpenAI.Chat.ChatClient.CompleteChatAsync(OpenAI.Chat.ChatMessage[])
// expect invoke model=constant:claims-chat provider=azure-openai @B M:Cases.Claims.RouteAsync(System.String) => M:OpenAI.Chat.ChatClient.CompleteChatAsync(OpenAI.Chat.ChatMessage[])
using System;
using System.ClientModel;
using System.Threading.Tasks;
using Azure.AI.OpenAI;
using OpenAI;

namespace Cases;

public class Claims(OpenAIClient openAI, string key)
{
    public async Task<string> RouteAsync(string claim)
    {
        try
        {
            var completion = await openAI.GetChatClient("o3").CompleteChatAsync(claim); // @A
            return completion.Value.Content[0].Text;
        }
        catch (ClientResultException)
        {
            var azure = new AzureOpenAIClient(new Uri("https://contoso.openai.azure.com"), new ApiKeyCredential(key));
            var completion = await azure.GetChatClient("claims-chat").CompleteChatAsync(claim); // @B
            return completion.Value.Content[0].Text;
        }
    }
}
