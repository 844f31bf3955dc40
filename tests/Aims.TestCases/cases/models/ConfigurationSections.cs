// why: the key is put together from the sections that it is read through
// expect invoke model=configuration:OpenAI:Model provider=any @A M:Cases.Claims.FirstAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=configuration:OpenAI:Chat:Model provider=any @B M:Cases.Claims.SecondAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=configuration:OpenAI:Chat:Model provider=any @C M:Cases.Claims.ThirdAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=configuration:OpenAI:Check:Model provider=any @D M:Cases.Claims.FourthAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;

namespace Cases;

public class Claims(IChatClient client, IConfiguration configuration)
{
    public Task<ChatResponse> FirstAsync(string claim)
    {
        var model = configuration.GetSection("OpenAI")["Model"];
        return client.GetResponseAsync(claim, new ChatOptions { ModelId = model }); // @A
    }

    public Task<ChatResponse> SecondAsync(string claim)
    {
        var model = configuration.GetSection("OpenAI").GetValue<string>("Chat:Model");
        return client.GetResponseAsync(claim, new ChatOptions { ModelId = model }); // @B
    }

    public Task<ChatResponse> ThirdAsync(string claim)
    {
        var section = configuration.GetSection("OpenAI");
        var model = section.GetRequiredSection("Chat").GetSection("Model").Value;
        return client.GetResponseAsync(claim, new ChatOptions { ModelId = model }); // @C
    }

    public Task<ChatResponse> FourthAsync(string claim)
    {
        var section = configuration.GetSection("OpenAI:Check");
        var model = section["Model"];
        return client.GetResponseAsync(claim, new ChatOptions { ModelId = model }); // @D
    }
}
