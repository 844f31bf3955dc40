// why: the key is a constant of the type, read once in the constructor
// expect invoke model=configuration:OpenAI:Model provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;

namespace Cases;

public class Claims
{
    private const string ModelKey = "OpenAI:Model";

    private readonly IChatClient _client;
    private readonly string _model;

    public Claims(IChatClient client, IConfiguration configuration)
    {
        _client = client;
        _model = configuration[ModelKey] ?? throw new InvalidOperationException("No model is configured.");
    }

    public Task<ChatResponse> RouteAsync(string claim) => _client.GetResponseAsync(claim, new ChatOptions { ModelId = _model }); // @A
}
