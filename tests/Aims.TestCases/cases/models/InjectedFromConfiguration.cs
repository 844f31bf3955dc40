// why: the factory reads the configuration that dependency injection gives it
// expect invoke model=configuration:AI:Deployment sourceModel=unknown:injected provider=azure-openai sourceProvider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.ClientModel;
using System.Threading.Tasks;
using Azure.AI.OpenAI;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cases;

public class Claims(IChatClient client)
{
    public Task<ChatResponse> RouteAsync(string claim) => client.GetResponseAsync(claim); // @A
}

public static class Setup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddChatClient(provider =>
        {
            var configuration = provider.GetRequiredService<IConfiguration>();
            var azure = new AzureOpenAIClient(new Uri(configuration["AI:Endpoint"]!), new ApiKeyCredential(configuration["AI:Key"]!));
            return azure.GetChatClient(configuration["AI:Deployment"]!).AsIChatClient();
        });
    }
}
