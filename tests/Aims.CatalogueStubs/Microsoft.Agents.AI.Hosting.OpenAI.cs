// Reference-only stub: signatures of Microsoft.Agents.AI.Hosting.OpenAI 1.17.0, read from microsoft/agent-framework@5eb3eb7 dotnet/src/Microsoft.Agents.AI.Hosting.OpenAI/; no code of it.
// Refers to: package Microsoft.Agents.AI.Abstractions 1.28.0
// Refers to: framework Microsoft.AspNetCore.App
// Refers to: stub Microsoft.Agents.AI.Hosting
#nullable enable
using Microsoft.Agents.AI;
using Microsoft.Agents.AI.Hosting;
using Microsoft.Agents.AI.Hosting.OpenAI;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.Agents.AI.Hosting.OpenAI
{
    public sealed class OpenAIChatCompletionsMapOptions
    {
        public OpenAIChatCompletionsMapOptions() => throw null!;
    }

    public sealed class OpenAIResponsesMapOptions
    {
        public OpenAIResponsesMapOptions() => throw null!;
    }
}

namespace Microsoft.AspNetCore.Builder
{
    public static class MicrosoftAgentAIHostingOpenAIEndpointRouteBuilderExtensions
    {
        public static IEndpointConventionBuilder MapOpenAIConversations(this IEndpointRouteBuilder endpoints) => throw null!;

        public static IEndpointConventionBuilder MapOpenAIResponses(this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder) => throw null!;

        public static IEndpointConventionBuilder MapOpenAIResponses(this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder, string? path, OpenAIResponsesMapOptions? mapOptions = null) => throw null!;

        public static IEndpointConventionBuilder MapOpenAIResponses(this IEndpointRouteBuilder endpoints, AIAgent agent) => throw null!;

        public static IEndpointConventionBuilder MapOpenAIResponses(this IEndpointRouteBuilder endpoints, AIAgent agent, string? responsesPath, OpenAIResponsesMapOptions? mapOptions = null) => throw null!;

        public static IEndpointConventionBuilder MapOpenAIResponses(this IEndpointRouteBuilder endpoints) => throw null!;

        public static IEndpointConventionBuilder MapOpenAIResponses(this IEndpointRouteBuilder endpoints, string? responsesPath) => throw null!;

        public static IEndpointConventionBuilder MapOpenAIChatCompletions(this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder) => throw null!;

        public static IEndpointConventionBuilder MapOpenAIChatCompletions(this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder, string? path, OpenAIChatCompletionsMapOptions? mapOptions = null) => throw null!;

        public static IEndpointConventionBuilder MapOpenAIChatCompletions(this IEndpointRouteBuilder endpoints, AIAgent agent) => throw null!;

        public static IEndpointConventionBuilder MapOpenAIChatCompletions(this IEndpointRouteBuilder endpoints, AIAgent agent, string? path, OpenAIChatCompletionsMapOptions? mapOptions = null) => throw null!;
    }
}
