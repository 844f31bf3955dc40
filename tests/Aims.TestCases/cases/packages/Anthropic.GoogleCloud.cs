// why: a model of Anthropic served by its own API behind a Google Cloud gateway: the request names the model, and where the client is made tells who serves it
// package: Anthropic.GoogleCloud 1.0.2
// expect construct modality=chat model=unknown:not-set provider=anthropic @Entry M:Cases.Claims.Ask => M:Anthropic.GoogleCloud.AnthropicGoogleCloudClient.#ctor(Anthropic.GoogleCloud.GoogleCloudClientOptions)
// expect invoke modality=chat model=constant:claude-sonnet-4-5 provider=anthropic @Ask M:Cases.Claims.Ask => M:Anthropic.Services.IMessageService.Create(Anthropic.Models.Messages.MessageCreateParams,System.Threading.CancellationToken)

namespace Cases;

using System.Threading.Tasks;
using Anthropic.Models.Messages;
using Anthropic.GoogleCloud;

public class Claims
{
    public Task<Message> Ask()
    {
        var client = new AnthropicGoogleCloudClient(); // @Entry
        var request = new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 100, Messages = [] };
        return client.Messages.Create(request); // @Ask
    }
}
