// Reference-only stub: signatures of Microsoft.Agents.AI.Anthropic 1.17.0, read from microsoft/agent-framework@5eb3eb7 dotnet/src/Microsoft.Agents.AI.Anthropic/; no code of it.
// Refers to: package Microsoft.Extensions.AI.Abstractions 10.11.0
// Refers to: package Microsoft.Extensions.Logging.Abstractions 10.0.10
// Refers to: package Microsoft.Agents.AI 1.28.0
// Refers to: package Anthropic 12.36.0
#nullable enable
using System;
using System.Collections.Generic;
using Anthropic;
using Anthropic.Services;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Anthropic
{
    public static class AnthropicClientExtensions
    {
        public static ChatClientAgent AsAIAgent(this IAnthropicClient client, string model, string? instructions = null, string? name = null, string? description = null, IList<AITool>? tools = null, int? defaultMaxTokens = null, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;

        public static ChatClientAgent AsAIAgent(this IAnthropicClient client, ChatClientAgentOptions options, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
    }
}

namespace Anthropic.Services
{
    public static class AnthropicBetaServiceExtensions
    {
        public static ChatClientAgent AsAIAgent(this IBetaService betaService, string model, string? instructions = null, string? name = null, string? description = null, IList<AITool>? tools = null, int? defaultMaxTokens = null, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;

        public static ChatClientAgent AsAIAgent(this IBetaService betaService, ChatClientAgentOptions options, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
    }
}
