// why: a model of Anthropic served by Azure AI Foundry: the request names the model, and where the client is made tells who serves it
// package: Anthropic.Foundry 1.0.0
// expect construct modality=chat model=unknown:not-set provider=azure-foundry @Entry M:Cases.Claims.Ask(Anthropic.Foundry.IAnthropicFoundryCredentials) => M:Anthropic.Foundry.AnthropicFoundryClient.#ctor(Anthropic.Foundry.IAnthropicFoundryCredentials)
// expect invoke modality=chat model=constant:claude-sonnet-4-5 provider=azure-foundry @Ask M:Cases.Claims.Ask(Anthropic.Foundry.IAnthropicFoundryCredentials) => M:Anthropic.Services.IMessageService.Create(Anthropic.Models.Messages.MessageCreateParams,System.Threading.CancellationToken)

namespace Cases;

using System.Threading.Tasks;
using Anthropic.Models.Messages;
using Anthropic.Foundry;

public class Claims
{
    public Task<Message> Ask(IAnthropicFoundryCredentials credentials)
    {
        var client = new AnthropicFoundryClient(credentials); // @Entry
        var request = new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 100, Messages = [] };
        return client.Messages.Create(request); // @Ask
    }
}
