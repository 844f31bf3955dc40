// Reference-only stub: signatures of Microsoft.SemanticKernel.Agents.Magentic 1.80.0, read from microsoft/semantic-kernel@b39d95a dotnet/src/Agents/Magentic/; no code of it.
// Refers to: package Microsoft.SemanticKernel.Abstractions 1.82.0
// Refers to: stub Microsoft.SemanticKernel.Agents.Abstractions
// Refers to: stub Microsoft.SemanticKernel.Agents.Orchestration
#nullable enable
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.Agents;
using Microsoft.SemanticKernel.Agents.Magentic;
using Microsoft.SemanticKernel.Agents.Orchestration;
using Microsoft.SemanticKernel.ChatCompletion;

namespace Microsoft.SemanticKernel.Agents.Magentic
{
    public sealed class MagenticOrchestration : MagenticOrchestration<string, string>
    {
        public MagenticOrchestration(MagenticManager manager, params Agent[] members) => throw null!;

        internal MagenticOrchestration() => throw null!;
    }

    public class MagenticOrchestration<TInput, TOutput> : AgentOrchestration<TInput, TOutput>
    {
        public MagenticOrchestration(MagenticManager manager, params Agent[] agents) => throw null!;

        protected MagenticOrchestration() => throw null!;
    }

    public sealed class StandardMagenticManager : MagenticManager
    {
        public StandardMagenticManager(IChatCompletionService service, PromptExecutionSettings executionSettings) => throw null!;

        internal StandardMagenticManager() => throw null!;
    }

    public abstract class MagenticManager
    {
        protected MagenticManager() => throw null!;
    }
}
