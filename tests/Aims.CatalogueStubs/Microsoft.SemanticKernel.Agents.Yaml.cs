// Reference-only stub: signatures of Microsoft.SemanticKernel.Agents.Yaml 1.80.0, read from microsoft/semantic-kernel@b39d95a dotnet/src/Agents/Yaml/; no code of it.
// Refers to: stub Microsoft.SemanticKernel.Agents.Abstractions
// Refers to: package Microsoft.Extensions.Configuration.Abstractions 10.0.10
#nullable enable
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.SemanticKernel.Agents;

namespace Microsoft.SemanticKernel.Agents
{
    public static class YamlAgentFactoryExtensions
    {
        public static Task<Agent?> CreateAgentFromYamlAsync(this AgentFactory kernelAgentFactory, string text, AgentCreationOptions? options = null, IConfiguration? configuration = null, CancellationToken cancellationToken = default) => throw null!;
    }
}
