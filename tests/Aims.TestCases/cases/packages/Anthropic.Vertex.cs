// why: a model of Anthropic served by Google Vertex: the request names the model, and where the client is made tells who serves it
// package: Anthropic.Vertex 1.0.3
// expect construct modality=chat model=unknown:not-set provider=google @Entry M:Cases.Claims.Ask(Anthropic.Vertex.IAnthropicVertexCredentials) => M:Anthropic.Vertex.AnthropicVertexClient.#ctor(Anthropic.Vertex.IAnthropicVertexCredentials)
// expect invoke modality=chat model=constant:claude-sonnet-4-5 provider=google @Ask M:Cases.Claims.Ask(Anthropic.Vertex.IAnthropicVertexCredentials) => M:Anthropic.Services.IMessageService.Create(Anthropic.Models.Messages.MessageCreateParams,System.Threading.CancellationToken)

namespace Cases;

using System.Threading.Tasks;
using Anthropic.Models.Messages;
using Anthropic.Vertex;

public class Claims
{
    public Task<Message> Ask(IAnthropicVertexCredentials credentials)
    {
        var client = new AnthropicVertexClient(credentials); // @Entry
        var request = new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 100, Messages = [] };
        return client.Messages.Create(request); // @Ask
    }
}
