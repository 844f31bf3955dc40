// why: a connection string is a key below ConnectionStrings
// expect invoke model=configuration:ConnectionStrings:claims-model provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;

namespace Cases;

public class Claims(IChatClient client, IConfiguration configuration)
{
    public Task<ChatResponse> RouteAsync(string claim) =>
        client.GetResponseAsync(claim, new ChatOptions { ModelId = configuration.GetConnectionString("claims-model") }); // @A
}
