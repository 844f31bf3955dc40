// why: every kind of the official Anthropic library on the real package; each request names its model
// package: Anthropic 13.12.0
// expect construct modality=chat model=unknown:not-set provider=anthropic @Entry T:Cases.Claims => M:Anthropic.AnthropicClient.#ctor
// expect invoke modality=chat model=constant:claude-sonnet-4-5 provider=anthropic @Ask M:Cases.Claims.Ask => M:Anthropic.Services.IMessageService.Create(Anthropic.Models.Messages.MessageCreateParams,System.Threading.CancellationToken)
// expect invoke modality=chat model=environment:CLAUDE_MODEL provider=anthropic @Stream M:Cases.Claims.Stream => M:Anthropic.Services.IMessageService.CreateStreaming(Anthropic.Models.Messages.MessageCreateParams,System.Threading.CancellationToken)
// expect invoke modality=batch model=unknown:not-set provider=anthropic @Batch M:Cases.Claims.Batch(Anthropic.Models.Messages.Batches.BatchCreateParams) => M:Anthropic.Services.Messages.IBatchService.Create(Anthropic.Models.Messages.Batches.BatchCreateParams,System.Threading.CancellationToken)
// expect construct modality=chat model=constant:claude-haiku-4-5 provider=anthropic @AsClient M:Cases.Claims.AsClient => M:Microsoft.Extensions.AI.AnthropicClientExtensions.AsIChatClient(Anthropic.IAnthropicClient,System.String,System.Nullable{System.Int32},Microsoft.Extensions.AI.AnthropicThinkingMode)
// expect tool modality=chat @Tool M:Cases.Claims.Tool => M:Anthropic.Helpers.Beta.BetaRunnableTool.#ctor
// expect agent modality=agent provider=anthropic @Agent M:Cases.Claims.Agent(Anthropic.Models.Beta.Agents.AgentCreateParams) => M:Anthropic.Services.Beta.IAgentService.Create(Anthropic.Models.Beta.Agents.AgentCreateParams,System.Threading.CancellationToken)
// expect invoke modality=agent provider=anthropic model=unknown:not-set @Run M:Cases.Claims.Run(System.String) => M:Anthropic.Services.Beta.IDeploymentService.Run(System.String,Anthropic.Models.Beta.Deployments.DeploymentRunParams,System.Threading.CancellationToken)

namespace Cases;

using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Anthropic;
using Anthropic.Helpers.Beta;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

public class Claims
{
    private readonly AnthropicClient client = new AnthropicClient(); // @Entry

    public Task<Message> Ask()
    {
        var request = new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 100, Messages = [] };
        return client.Messages.Create(request); // @Ask
    }

    public IAsyncEnumerable<RawMessageStreamEvent> Stream()
    {
        var request = new MessageCreateParams { Model = Environment.GetEnvironmentVariable("CLAUDE_MODEL")!, MaxTokens = 100, Messages = [] };
        return client.Messages.CreateStreaming(request); // @Stream
    }

    public Task Batch(Anthropic.Models.Messages.Batches.BatchCreateParams request) => client.Messages.Batches.Create(request); // @Batch

    public IChatClient AsClient() => client.AsIChatClient("claude-haiku-4-5"); // @AsClient

    public object Tool()
    {
        return new BetaRunnableTool { Name = "route", Definition = null!, Run = (_, _) => throw new NotImplementedException() }; // @Tool
    }

    public Task Agent(Anthropic.Models.Beta.Agents.AgentCreateParams request) => client.Beta.Agents.Create(request); // @Agent

    public Task Run(string deployment) => client.Beta.Deployments.Run(deployment); // @Run
}
