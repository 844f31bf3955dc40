// why: Azure's endpoint is not in the code, and its client is behind the neutral interface
// expect invoke model=configuration:AzureOpenAI:Deployment provider=azure-openai @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.ClientModel;
using System.Threading.Tasks;
using Azure.AI.OpenAI;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;

namespace Cases;

public class Claims
{
    private readonly IChatClient _client;

    public Claims(IConfiguration configuration)
    {
        var endpoint = new Uri(configuration["AzureOpenAI:Endpoint"]!);
        var azure = new AzureOpenAIClient(endpoint, new ApiKeyCredential(configuration["AzureOpenAI:Key"]!));
        _client = azure.GetChatClient(configuration["AzureOpenAI:Deployment"]!).AsIChatClient();
    }

    public Task<ChatResponse> RouteAsync(string claim) => _client.GetResponseAsync(claim); // @A
}
