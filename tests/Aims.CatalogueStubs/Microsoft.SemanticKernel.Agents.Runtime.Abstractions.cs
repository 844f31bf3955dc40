// Reference-only stub: signatures of Microsoft.SemanticKernel.Agents.Runtime.Abstractions 1.80.0, read from microsoft/semantic-kernel@b39d95a dotnet/src/Agents/Runtime/Abstractions/; no code of it.
// Refers to: package Microsoft.Extensions.Hosting.Abstractions 10.0.10
#nullable enable
using Microsoft.Extensions.Hosting;
using Microsoft.SemanticKernel.Agents.Runtime;

namespace Microsoft.SemanticKernel.Agents.Runtime
{
    public interface IAgentRuntime : IHostedService, ISaveState
    {
    }

    public interface ISaveState
    {
    }
}
