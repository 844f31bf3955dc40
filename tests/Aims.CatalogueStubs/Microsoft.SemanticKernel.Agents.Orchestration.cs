// Reference-only stub: signatures of Microsoft.SemanticKernel.Agents.Orchestration 1.80.0, read from microsoft/semantic-kernel@b39d95a dotnet/src/Agents/Orchestration/; no code of it.
// Refers to: stub Microsoft.SemanticKernel.Agents.Abstractions
// Refers to: stub Microsoft.SemanticKernel.Agents.Runtime.Abstractions
#nullable enable
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.SemanticKernel.Agents;
using Microsoft.SemanticKernel.Agents.Orchestration;
using Microsoft.SemanticKernel.Agents.Orchestration.Concurrent;
using Microsoft.SemanticKernel.Agents.Orchestration.GroupChat;
using Microsoft.SemanticKernel.Agents.Orchestration.Handoff;
using Microsoft.SemanticKernel.Agents.Orchestration.Sequential;
using Microsoft.SemanticKernel.Agents.Runtime;

namespace Microsoft.SemanticKernel.Agents.Orchestration
{
    public abstract class AgentOrchestration<TInput, TOutput>
    {
        protected AgentOrchestration() => throw null!;

        public ValueTask<OrchestrationResult<TOutput>> InvokeAsync(TInput input, IAgentRuntime runtime, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class OrchestrationResult<TValue>
    {
        internal OrchestrationResult() => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Agents.Orchestration.Concurrent
{
    public sealed class ConcurrentOrchestration : ConcurrentOrchestration<string, string[]>
    {
        public ConcurrentOrchestration(params Agent[] members) => throw null!;

        internal ConcurrentOrchestration() => throw null!;
    }

    public class ConcurrentOrchestration<TInput, TOutput> : AgentOrchestration<TInput, TOutput>
    {
        public ConcurrentOrchestration(params Agent[] agents) => throw null!;

        protected ConcurrentOrchestration() => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Agents.Orchestration.GroupChat
{
    public sealed class GroupChatOrchestration : GroupChatOrchestration<string, string>
    {
        public GroupChatOrchestration(GroupChatManager manager, params Agent[] members) => throw null!;

        internal GroupChatOrchestration() => throw null!;
    }

    public class GroupChatOrchestration<TInput, TOutput> : AgentOrchestration<TInput, TOutput>
    {
        public GroupChatOrchestration(GroupChatManager manager, params Agent[] agents) => throw null!;

        protected GroupChatOrchestration() => throw null!;
    }

    public abstract class GroupChatManager
    {
        protected GroupChatManager() => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Agents.Orchestration.Handoff
{
    public sealed class HandoffOrchestration : HandoffOrchestration<string, string>
    {
        public HandoffOrchestration(OrchestrationHandoffs handoffs, params Agent[] members) => throw null!;

        internal HandoffOrchestration() => throw null!;
    }

    public class HandoffOrchestration<TInput, TOutput> : AgentOrchestration<TInput, TOutput>
    {
        public HandoffOrchestration(OrchestrationHandoffs handoffs, params Agent[] agents) => throw null!;

        protected HandoffOrchestration() => throw null!;
    }

    public sealed class AgentHandoffs : Dictionary<string, string>
    {
        internal AgentHandoffs() => throw null!;
    }

    public sealed class OrchestrationHandoffs : Dictionary<string, AgentHandoffs>
    {
        public OrchestrationHandoffs(Agent firstAgent) => throw null!;

        public OrchestrationHandoffs(string firstAgentName) => throw null!;

        internal OrchestrationHandoffs() => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Agents.Orchestration.Sequential
{
    public sealed class SequentialOrchestration : SequentialOrchestration<string, string>
    {
        public SequentialOrchestration(params Agent[] members) => throw null!;

        internal SequentialOrchestration() => throw null!;
    }

    public class SequentialOrchestration<TInput, TOutput> : AgentOrchestration<TInput, TOutput>
    {
        public SequentialOrchestration(params Agent[] agents) => throw null!;

        protected SequentialOrchestration() => throw null!;
    }
}
