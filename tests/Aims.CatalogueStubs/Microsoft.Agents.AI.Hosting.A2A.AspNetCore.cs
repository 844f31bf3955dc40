// Reference-only stub: signatures of Microsoft.Agents.AI.Hosting.A2A.AspNetCore 1.17.0, read from microsoft/agent-framework@5eb3eb7 dotnet/src/Microsoft.Agents.AI.Hosting.A2A.AspNetCore/; no code of it.
// Refers to: package Microsoft.Agents.AI.Abstractions 1.28.0
// Refers to: framework Microsoft.AspNetCore.App
// Refers to: stub Microsoft.Agents.AI.Hosting
#nullable enable
using Microsoft.Agents.AI;
using Microsoft.Agents.AI.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder
{
    public static class A2AEndpointRouteBuilderExtensions
    {
        public static IEndpointConventionBuilder MapA2AHttpJson(this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder, string path) => throw null!;

        public static IEndpointConventionBuilder MapA2AHttpJson(this IEndpointRouteBuilder endpoints, AIAgent agent, string path) => throw null!;

        public static IEndpointConventionBuilder MapA2AHttpJson(this IEndpointRouteBuilder endpoints, string agentName, string path) => throw null!;

        public static IEndpointConventionBuilder MapA2AJsonRpc(this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder, string path) => throw null!;

        public static IEndpointConventionBuilder MapA2AJsonRpc(this IEndpointRouteBuilder endpoints, AIAgent agent, string path) => throw null!;

        public static IEndpointConventionBuilder MapA2AJsonRpc(this IEndpointRouteBuilder endpoints, string agentName, string path) => throw null!;
    }
}
