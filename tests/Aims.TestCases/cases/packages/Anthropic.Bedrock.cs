// why: a model of Anthropic served by Amazon Bedrock: the request names the model, and where the client is made tells who serves it
// package: Anthropic.Bedrock 1.0.6
// expect construct modality=chat model=unknown:not-set provider=aws-bedrock @Entry M:Cases.Claims.Ask(Anthropic.Bedrock.IAnthropicBedrockCredentials) => M:Anthropic.Bedrock.AnthropicBedrockClient.#ctor(Anthropic.Bedrock.IAnthropicBedrockCredentials)
// expect invoke modality=chat model=constant:claude-sonnet-4-5 provider=aws-bedrock @Ask M:Cases.Claims.Ask(Anthropic.Bedrock.IAnthropicBedrockCredentials) => M:Anthropic.Services.IMessageService.Create(Anthropic.Models.Messages.MessageCreateParams,System.Threading.CancellationToken)

namespace Cases;

using System.Threading.Tasks;
using Anthropic.Models.Messages;
using Anthropic.Bedrock;

public class Claims
{
    public Task<Message> Ask(IAnthropicBedrockCredentials credentials)
    {
        var client = new AnthropicBedrockClient(credentials); // @Entry
        var request = new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 100, Messages = [] };
        return client.Messages.Create(request); // @Ask
    }
}
