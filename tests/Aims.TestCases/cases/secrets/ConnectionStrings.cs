// why: a connection string that is written in the code, or is what is used where none is configured
// expect invoke model=constant:gpt-4o provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=configuration:ConnectionStrings:claims-model provider=any @B M:Cases.Claims.CheckAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;

namespace Cases;

public class Claims(IChatClient client, IConfiguration configuration)
{
    private const string Database = "Server=db.contoso.example;User Id=claims;Password=PLANTED-password-of-a-database";

    public Task<ChatResponse> RouteAsync(string claim)
    {
        var store = configuration.GetConnectionString("claims") ?? Database;
        return client.GetResponseAsync(claim + store.Length, new ChatOptions { ModelId = "gpt-4o" }); // @A
    }

    public Task<ChatResponse> CheckAsync(string claim)
    {
        var endpoint = configuration["AI:ConnectionString"] ?? "Endpoint=https://models.contoso.example;Key=PLANTED-key-of-a-connection";
        return client.GetResponseAsync(claim + endpoint, new ChatOptions { ModelId = configuration.GetConnectionString("claims-model") }); // @B
    }
}
