// why: the registration says which section fills the options that are injected; the source observer looks for none
// expect invoke model=configuration:AI:Chat:Model sourceModel=unknown:elsewhere provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Cases;

public class AiOptions
{
    public string? Model { get; set; }
}

public class Claims(IChatClient client, IOptions<AiOptions> options)
{
    public Task<ChatResponse> RouteAsync(string claim) =>
        client.GetResponseAsync(claim, new ChatOptions { ModelId = options.Value.Model }); // @A
}

public static class Setup
{
    public static void Configure(IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<AiOptions>(configuration.GetSection("AI:Chat"));
        services.AddSingleton<Claims>();
    }
}
