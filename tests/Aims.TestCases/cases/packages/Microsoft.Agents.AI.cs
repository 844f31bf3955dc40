// why: every kind and pipeline stage of the agent framework on the real package
// package: Microsoft.Agents.AI 1.28.0
// expect agent modality=agent model=constant:gpt-4o provider=any @Agent M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Agents.AI.ChatClientAgent.#ctor(Microsoft.Extensions.AI.IChatClient,Microsoft.Agents.AI.ChatClientAgentOptions,Microsoft.Extensions.Logging.ILoggerFactory,System.IServiceProvider)
// expect agent modality=agent model=unknown:injected provider=any @AsAgent M:Cases.Claims.AsAgent(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.AsAIAgent(Microsoft.Extensions.AI.IChatClient,System.String,System.String,System.String,System.Collections.Generic.IList{Microsoft.Extensions.AI.AITool},Microsoft.Extensions.Logging.ILoggerFactory,System.IServiceProvider)
// expect invoke modality=agent model=constant:gpt-4o provider=any @Run M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Agents.AI.AIAgent.RunAsync(System.String,Microsoft.Agents.AI.AgentSession,Microsoft.Agents.AI.AgentRunOptions,System.Threading.CancellationToken)
// expect invoke modality=agent model=constant:gpt-4o-mini provider=any @RunMini M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Agents.AI.ChatClientAgent.RunAsync(System.String,Microsoft.Agents.AI.AgentSession,Microsoft.Agents.AI.ChatClientAgentRunOptions,System.Threading.CancellationToken)
// expect construct modality=chat provider=any @AsClient M:Cases.Claims.AsClient(Microsoft.Agents.AI.AIAgent) => M:Microsoft.Agents.AI.AIAgentExtensions.AsIChatClient(Microsoft.Agents.AI.AIAgent,Microsoft.Agents.AI.AgentSession,System.String,System.Boolean)
// expect construct modality=embedding provider=any @Memory M:Cases.Claims.Memory(Microsoft.Extensions.VectorData.VectorStore,System.Func{Microsoft.Agents.AI.AgentSession,Microsoft.Agents.AI.ChatHistoryMemoryProvider.State}) => M:Microsoft.Agents.AI.ChatHistoryMemoryProvider.#ctor(Microsoft.Extensions.VectorData.VectorStore,System.String,System.Int32,System.Func{Microsoft.Agents.AI.AgentSession,Microsoft.Agents.AI.ChatHistoryMemoryProvider.State},Microsoft.Agents.AI.ChatHistoryMemoryProviderOptions,Microsoft.Extensions.Logging.ILoggerFactory)
// expect tool modality=agent @AgentAsTool M:Cases.Claims.AsTool(Microsoft.Agents.AI.AIAgent) => M:Microsoft.Agents.AI.AIAgentExtensions.AsAIFunction(Microsoft.Agents.AI.AIAgent,Microsoft.Extensions.AI.AIFunctionFactoryOptions,Microsoft.Agents.AI.AgentSession)
// expect tool modality=agent @Background M:Cases.Claims.Background(Microsoft.Agents.AI.AIAgent[]) => M:Microsoft.Agents.AI.BackgroundAgentsProvider.#ctor(System.Collections.Generic.IEnumerable{Microsoft.Agents.AI.AIAgent},Microsoft.Agents.AI.BackgroundAgentsProviderOptions)
// expect pipeline modality=agent stage=telemetry provider=any @Telemetry M:Cases.Claims.Surround(Microsoft.Agents.AI.AIAgentBuilder) => M:Microsoft.Agents.AI.OpenTelemetryAgentBuilderExtensions.UseOpenTelemetry(Microsoft.Agents.AI.AIAgentBuilder,System.String,System.Action{Microsoft.Agents.AI.OpenTelemetryAgent})
// expect pipeline modality=agent stage=logging provider=any @Logging M:Cases.Claims.Surround(Microsoft.Agents.AI.AIAgentBuilder) => M:Microsoft.Agents.AI.LoggingAgentBuilderExtensions.UseLogging(Microsoft.Agents.AI.AIAgentBuilder,Microsoft.Extensions.Logging.ILoggerFactory,System.Action{Microsoft.Agents.AI.LoggingAgent})
// expect pipeline modality=agent stage=approval provider=any @Approval M:Cases.Claims.Surround(Microsoft.Agents.AI.AIAgentBuilder) => M:Microsoft.Agents.AI.ToolApprovalAgentBuilderExtensions.UseToolApproval(Microsoft.Agents.AI.AIAgentBuilder,Microsoft.Agents.AI.ToolApprovalAgentOptions)
// expect pipeline modality=agent stage=own provider=any @Own M:Cases.Claims.Surround(Microsoft.Agents.AI.AIAgentBuilder) => M:Microsoft.Agents.AI.AIAgentBuilder.Use(System.Func{Microsoft.Agents.AI.AIAgent,Microsoft.Agents.AI.AIAgent})
// expect pipeline modality=agent stage=filter provider=any @Filter M:Cases.Claims.Surround(Microsoft.Agents.AI.AIAgentBuilder) => M:Microsoft.Agents.AI.FunctionInvocationDelegatingAgentBuilderExtensions.Use(Microsoft.Agents.AI.AIAgentBuilder,System.Func{Microsoft.Agents.AI.AIAgent,Microsoft.Extensions.AI.FunctionInvocationContext,System.Func{Microsoft.Extensions.AI.FunctionInvocationContext,System.Threading.CancellationToken,System.Threading.Tasks.ValueTask{System.Object}},System.Threading.CancellationToken,System.Threading.Tasks.ValueTask{System.Object}})
// expect pipeline modality=chat stage=reduction provider=any @Reduction M:Cases.Claims.Reduce(Microsoft.Extensions.AI.IChatReducer,Microsoft.Agents.AI.Compaction.CompactionTrigger) => M:Microsoft.Agents.AI.Compaction.ChatReducerCompactionStrategy.#ctor(Microsoft.Extensions.AI.IChatReducer,Microsoft.Agents.AI.Compaction.CompactionTrigger)
// expect pipeline modality=chat stage=routing provider=any @Routing M:Cases.Claims.Route(System.Collections.Generic.Dictionary{System.String,Microsoft.Extensions.AI.IChatClient}) => M:Microsoft.Agents.AI.RoutePersistingRoutingChatClient.#ctor(System.Collections.Generic.IReadOnlyDictionary{System.String,Microsoft.Extensions.AI.IChatClient},Microsoft.Agents.AI.RoutePersistingRoutingChatClientOptions)
// expect pipeline modality=chat stage=approval provider=any @Binding M:Cases.Claims.SurroundClient(Microsoft.Extensions.AI.ChatClientBuilder) => M:Microsoft.Extensions.AI.ChatClientBuilderExtensions.UseApprovalResponseBinding(Microsoft.Extensions.AI.ChatClientBuilder,Microsoft.Extensions.Logging.ILoggerFactory)
// expect pipeline modality=chat stage=function-invocation provider=any @Bypass M:Cases.Claims.SurroundClient(Microsoft.Extensions.AI.ChatClientBuilder) => M:Microsoft.Extensions.AI.ChatClientBuilderExtensions.UseInvocableFunctionBypassing(Microsoft.Extensions.AI.ChatClientBuilder,Microsoft.Extensions.Logging.ILoggerFactory)
// expect pipeline modality=chat stage=own provider=any @Injection M:Cases.Claims.SurroundClient(Microsoft.Extensions.AI.ChatClientBuilder) => M:Microsoft.Extensions.AI.ChatClientBuilderExtensions.UseMessageInjection(Microsoft.Extensions.AI.ChatClientBuilder)
#pragma warning disable MEAI001, MAAI001

namespace Cases;

using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Agents.AI;
using Microsoft.Agents.AI.Compaction;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.VectorData;

public class Claims
{
    public async Task Run(IChatClient client, string text)
    {
        var options = new ChatClientAgentOptions { ChatOptions = new ChatOptions { ModelId = "gpt-4o" } };
        var agent = new ChatClientAgent(client, options); // @Agent
        await agent.RunAsync(text); // @Run
        var mini = new ChatClientAgentRunOptions(new ChatOptions { ModelId = "gpt-4o-mini" });
        await agent.RunAsync(text, null, mini); // @RunMini
    }

    public AIAgent AsAgent(IChatClient client) => client.AsAIAgent("Route the claim."); // @AsAgent

    public IChatClient AsClient(AIAgent agent) => agent.AsIChatClient(); // @AsClient

    public AIFunction AsTool(AIAgent agent) => agent.AsAIFunction(); // @AgentAsTool

    public object Background(AIAgent[] agents) => new BackgroundAgentsProvider(agents); // @Background

    public object Memory(VectorStore store, Func<AgentSession?, ChatHistoryMemoryProvider.State> state) => new ChatHistoryMemoryProvider(store, "claims", 1536, state); // @Memory

    public void Surround(AIAgentBuilder builder)
    {
        builder.UseOpenTelemetry(); // @Telemetry
        builder.UseLogging(); // @Logging
        builder.UseToolApproval(); // @Approval
        builder.Use(inner => inner); // @Own
        builder.Use((agent, context, next, cancellation) => next(context, cancellation)); // @Filter
    }

    public void SurroundClient(ChatClientBuilder builder)
    {
        builder.UseApprovalResponseBinding(); // @Binding
        builder.UseInvocableFunctionBypassing(); // @Bypass
        builder.UseMessageInjection(); // @Injection
    }

    public object Reduce(IChatReducer reducer, CompactionTrigger trigger) => new ChatReducerCompactionStrategy(reducer, trigger); // @Reduction

    public object Route(Dictionary<string, IChatClient> routes) => new RoutePersistingRoutingChatClient(routes); // @Routing
}
