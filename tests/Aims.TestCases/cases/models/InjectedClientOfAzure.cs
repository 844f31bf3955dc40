// why: the injected client is called OpenAI's, and the assembly registers Azure's in its place
// expect invoke model=constant:claims-chat provider=azure-openai sourceProvider=openai @A M:Cases.Claims.Route(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System;
using System.ClientModel;
using Azure.AI.OpenAI;
using Microsoft.Extensions.DependencyInjection;
using OpenAI;

namespace Cases;

public class Claims(OpenAIClient openAI)
{
    public string Route(string claim)
    {
        var client = openAI.GetChatClient("claims-chat");
        return client.CompleteChat(claim).Value.Content[0].Text; // @A
    }
}

public static class Setup
{
    public static void Configure(IServiceCollection services, string key) =>
        services.AddSingleton<OpenAIClient>(new AzureOpenAIClient(new Uri("https://contoso.openai.azure.com"), new ApiKeyCredential(key)));
}
