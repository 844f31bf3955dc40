// Reference-only stub: signatures of Microsoft.Agents.AI.Foundry 1.17.0, read from microsoft/agent-framework@5eb3eb7 dotnet/src/Microsoft.Agents.AI.Foundry/; no code of it.
// The overloads that take agents' records and references of Azure.AI.Projects are left out, and its client and options and the client of
// Azure.AI.Extensions.OpenAI stand here, for want of their packages.
// Refers to: package Microsoft.Extensions.AI.Abstractions 10.11.0
// Refers to: package Microsoft.Extensions.Logging.Abstractions 10.0.10
// Refers to: package Microsoft.Agents.AI.Abstractions 1.28.0
// Refers to: package Microsoft.Agents.AI 1.28.0
// Refers to: package System.ClientModel 1.16.0
#nullable enable
using System;
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using Azure.AI.Projects;
using Microsoft.Agents.AI;
using Microsoft.Agents.AI.Foundry;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Azure.AI.Projects
{
    public class AIProjectClient
    {
    }

    public class AIProjectClientOptions
    {
    }

    public class ProjectOpenAIClientOptions
    {
    }

    public static partial class AIProjectClientExtensions
    {
        public static FoundryAgent AsAIAgent(this AIProjectClient aiProjectClient, Uri agentEndpoint, IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null, IServiceProvider? services = null) => throw null!;

        public static ChatClientAgent AsAIAgent(this AIProjectClient aiProjectClient, string model, string instructions, string? name = null, string? description = null, IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;

        public static ChatClientAgent AsAIAgent(this AIProjectClient aiProjectClient, ChatClientAgentOptions? options = null, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
    }
}

namespace Azure.AI.Extensions.OpenAI
{
    public class ProjectResponsesClient
    {
    }

    public static class ProjectResponsesClientExtensions
    {
        public static IChatClient AsIChatClientWithStoredOutputDisabled(this ProjectResponsesClient responseClient, string? deploymentName = null, bool includeReasoningEncryptedContent = true) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Foundry
{
    public sealed class FoundryAgent : DelegatingAIAgent
    {
        public FoundryAgent(Uri projectEndpoint, AuthenticationTokenProvider credential, string model, string instructions, AIProjectClientOptions? clientOptions = null, string? name = null, string? description = null, IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null)
            : base(null!)
        {
        }

        public FoundryAgent(Uri agentEndpoint, AuthenticationTokenProvider credential, ProjectOpenAIClientOptions? clientOptions = null, IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null, IServiceProvider? services = null)
            : base(null!)
        {
        }
    }
}
