// why: the declared type of the variable is the OpenAI client, the object is Azure's
// expect invoke model=constant:claims-chat provider=azure-openai @A M:Cases.Claims.Route(System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System;
using System.ClientModel;
using Azure.AI.OpenAI;
using OpenAI;

namespace Cases;

public static class Claims
{
    public static string Route(string key, string claim)
    {
        OpenAIClient client = new AzureOpenAIClient(new Uri("https://contoso.openai.azure.com"), new ApiKeyCredential(key));
        return client.GetChatClient("claims-chat").CompleteChat(claim).Value.Content[0].Text; // @A
    }
}
