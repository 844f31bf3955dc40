// why: a derived class tells its base which model
// expect invoke model=constant:gpt-4o sourceModel=parameter:model provider=any @A M:Cases.Assistant.AskAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public abstract class Assistant
{
    private readonly IChatClient _client;
    private readonly string _model;

    protected Assistant(IChatClient client, string model)
    {
        _client = client;
        _model = model;
    }

    protected Task<ChatResponse> AskAsync(string text) => _client.GetResponseAsync(text, new ChatOptions { ModelId = _model }); // @A
}

public sealed class Claims(IChatClient client) : Assistant(client, "gpt-4o")
{
    public Task<ChatResponse> RouteAsync(string claim) => AskAsync(claim);
}
