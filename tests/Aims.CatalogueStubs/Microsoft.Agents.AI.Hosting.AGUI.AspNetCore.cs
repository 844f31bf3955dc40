// Reference-only stub: signatures of Microsoft.Agents.AI.Hosting.AGUI.AspNetCore 1.17.0, read from microsoft/agent-framework@5eb3eb7 dotnet/src/Microsoft.Agents.AI.Hosting.AGUI.AspNetCore/; no code of it.
// Refers to: package Microsoft.Agents.AI.Abstractions 1.28.0
// Refers to: framework Microsoft.AspNetCore.App
// Refers to: stub Microsoft.Agents.AI.Hosting
#nullable enable
using Microsoft.Agents.AI;
using Microsoft.Agents.AI.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.Agents.AI.Hosting.AGUI.AspNetCore
{
    public static class AGUIEndpointRouteBuilderExtensions
    {
        public static IEndpointConventionBuilder MapAGUIServer(this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder, string pattern) => throw null!;

        public static IEndpointConventionBuilder MapAGUIServer(this IEndpointRouteBuilder endpoints, string agentName, string pattern) => throw null!;

        public static IEndpointConventionBuilder MapAGUIServer(this IEndpointRouteBuilder endpoints, string pattern, AIAgent aiAgent) => throw null!;
    }
}
