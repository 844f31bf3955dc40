// why: a condition chooses one of two clients, which different providers serve
// expect invoke model=constant:gpt-4o|constant:claims-chat provider=any @A M:Cases.Claims.RouteAsync(System.String,System.String,System.Boolean) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.ClientModel;
using System.Threading.Tasks;
using Azure.AI.OpenAI;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static Task<ChatResponse> RouteAsync(string key, string claim, bool useAzure)
    {
        var client = useAzure
            ? new AzureOpenAIClient(new Uri("https://contoso.openai.azure.com"), new ApiKeyCredential(key)).GetChatClient("claims-chat").AsIChatClient()
            : new ChatClient("gpt-4o", key).AsIChatClient();
        return client.GetResponseAsync(claim); // @A
    }
}
