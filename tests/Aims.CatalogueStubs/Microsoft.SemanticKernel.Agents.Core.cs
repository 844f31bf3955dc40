// Reference-only stub: signatures of Microsoft.SemanticKernel.Agents.Core 1.80.0, read from microsoft/semantic-kernel@b39d95a dotnet/src/Agents/Core/; no code of it.
// Refers to: package Microsoft.SemanticKernel.Abstractions 1.82.0
// Refers to: package Microsoft.Extensions.Logging.Abstractions 10.0.10
// Refers to: package Microsoft.Agents.AI.Abstractions 1.28.0
// Refers to: stub Microsoft.SemanticKernel.Agents.Abstractions
#nullable enable
using System.Collections.Generic;
using System.Threading;
using Microsoft.Agents.AI;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.Agents;

namespace Microsoft.SemanticKernel
{
    public static class AgentKernelPluginFactory
    {
        public static KernelPlugin CreateFromAgents(string pluginName, string? description, IEnumerable<Agent> agents) => throw null!;

        public static KernelPlugin CreateFromAgents(string pluginName, params Agent[] agents) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Agents
{
    public sealed class AgentGroupChat : AgentChat
    {
        public AgentGroupChat(params Agent[] agents) => throw null!;

        internal AgentGroupChat() => throw null!;

        public override IAsyncEnumerable<ChatMessageContent> InvokeAsync(CancellationToken cancellationToken = default) => throw null!;

        public override IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAsync(CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<ChatMessageContent> InvokeAsync(Agent agent, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAsync(Agent agent, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class AgentKernelFunctionFactory
    {
        public static KernelFunction CreateFromAgent(Agent agent, string? functionName = null, string? description = null, IEnumerable<KernelParameterMetadata>? parameters = null, ILoggerFactory? loggerFactory = null) => throw null!;
    }

    public sealed class ChatCompletionAgent : ChatHistoryAgent
    {
        public ChatCompletionAgent() => throw null!;

        public ChatCompletionAgent(PromptTemplateConfig templateConfig, IPromptTemplateFactory templateFactory) => throw null!;

        public override IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

        public override IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class ChatCompletionAgentExtensions
    {
        public static AIAgent AsAIAgent(this ChatCompletionAgent chatCompletionAgent) => throw null!;
    }

    public abstract class ChatHistoryAgent : Agent
    {
        protected ChatHistoryAgent() => throw null!;
    }
}
