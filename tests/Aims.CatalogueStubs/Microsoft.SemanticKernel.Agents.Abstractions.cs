// Reference-only stub: signatures of Microsoft.SemanticKernel.Agents.Abstractions 1.80.0, read from microsoft/semantic-kernel@b39d95a dotnet/src/Agents/Abstractions/; no code of it.
// Refers to: package Microsoft.SemanticKernel.Abstractions 1.82.0
// Refers to: package Microsoft.Agents.AI.Abstractions 1.28.0
#nullable enable
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Agents.AI;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.Agents;

namespace Microsoft.SemanticKernel.Agents
{
    public abstract class Agent
    {
        protected Agent() => throw null!;

        public virtual IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

        public virtual IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(string message, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

        public virtual IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(ChatMessageContent message, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

        public abstract IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default);

        public virtual IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

        public virtual IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(string message, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

        public virtual IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(ChatMessageContent message, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

        public abstract IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default);
    }

    public abstract class AgentChat
    {
        protected AgentChat() => throw null!;

        public abstract IAsyncEnumerable<ChatMessageContent> InvokeAsync(CancellationToken cancellationToken = default);

        public abstract IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAsync(CancellationToken cancellationToken = default);
    }

    public static class AgentExtensions
    {
        public static AIAgent AsAIAgent(this Agent semanticKernelAgent, Func<AgentThread> threadFactory, Func<JsonElement, JsonSerializerOptions?, AgentThread> threadDeserializationFactory, Func<AgentThread, JsonSerializerOptions?, JsonElement> threadSerializer) => throw null!;
    }

    public abstract class AgentFactory
    {
        protected AgentFactory() => throw null!;

        public Task<Agent> CreateAsync(Kernel kernel, AgentDefinition agentDefinition, AgentCreationOptions? agentCreationOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public abstract Task<Agent?> TryCreateAsync(Kernel kernel, AgentDefinition agentDefinition, AgentCreationOptions? agentCreationOptions = null, CancellationToken cancellationToken = default);
    }

    public sealed class AggregatorAgent : Agent
    {
        public AggregatorAgent(Func<AgentChat> chatProvider) => throw null!;

        internal AggregatorAgent() => throw null!;

        public override IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

        public override IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public class AgentCreationOptions
    {
        public AgentCreationOptions() => throw null!;
    }

    public sealed class AgentDefinition
    {
        public AgentDefinition() => throw null!;

        public ModelDefinition? Model { get => throw null!; set => throw null!; }
    }

    public class AgentInvokeOptions
    {
        public AgentInvokeOptions() => throw null!;

        public AgentInvokeOptions(AgentInvokeOptions options) => throw null!;
    }

    public class AgentResponseItem<TMessage>
    {
        protected AgentResponseItem() => throw null!;
    }

    public abstract class AgentThread
    {
        protected AgentThread() => throw null!;
    }

    public sealed class ModelDefinition
    {
        public ModelDefinition() => throw null!;
    }
}
