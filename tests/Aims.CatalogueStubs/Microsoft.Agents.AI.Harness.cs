// Reference-only stub: signatures of Microsoft.Agents.AI.Harness 1.17.0, read from microsoft/agent-framework@5eb3eb7 dotnet/src/Microsoft.Agents.AI.Harness/; no code of it.
// Refers to: package Microsoft.Extensions.AI.Abstractions 10.11.0
// Refers to: package Microsoft.Extensions.Logging.Abstractions 10.0.10
// Refers to: package Microsoft.Agents.AI.Abstractions 1.28.0
#nullable enable
using System;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Microsoft.Agents.AI
{
    public sealed class HarnessAgent : DelegatingAIAgent
    {
        public HarnessAgent(IChatClient chatClient, HarnessAgentOptions? options = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) : base(default(AIAgent)!) => throw null!;

        internal HarnessAgent() : base(default(AIAgent)!) => throw null!;
    }

    public sealed class HarnessAgentOptions
    {
        public HarnessAgentOptions() => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    public static class ChatClientHarnessExtensions
    {
        public static HarnessAgent AsHarnessAgent(this IChatClient chatClient, HarnessAgentOptions? options = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
    }
}
