// Reference-only stub: signatures of Azure.AI.Extensions.OpenAI 2.0.0-beta.2, read from Azure/azure-sdk-for-net@0c8e5d5 sdk/ai/Azure.AI.Extensions.OpenAI/api/; no code of it.
// What the clients override is left out: a call names the member of the OpenAI library.
// Refers to: package OpenAI 2.15.0
// Refers to: package System.ClientModel 1.16.0
#nullable enable
#pragma warning disable OPENAI001 // marked as experimental
using System;
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using OpenAI;
using OpenAI.Responses;

namespace Azure.AI.Extensions.OpenAI
{
    public class AgentReference
    {
    }

    public class ProjectOpenAIClientOptions : OpenAIClientOptions
    {
    }

    public class ProjectResponsesClientOptions : OpenAIClientOptions
    {
    }

    public class ProjectOpenAIClient : OpenAIClient
    {
        public ProjectOpenAIClient(AuthenticationPolicy authenticationPolicy, ProjectOpenAIClientOptions options) => throw null!;

        public ProjectOpenAIClient(Uri projectEndpoint, AuthenticationTokenProvider tokenProvider, ProjectOpenAIClientOptions? options = null) => throw null!;

        public virtual ProjectResponsesClient GetProjectResponsesClient() => throw null!;

        public virtual ProjectResponsesClient GetProjectResponsesClientForAgent(AgentReference defaultAgent, string? defaultConversationId = null) => throw null!;

        public virtual ProjectResponsesClient GetProjectResponsesClientForModel(string defaultModel, string? defaultConversationId = null) => throw null!;
    }

    public class ProjectResponsesClient : ResponsesClient
    {
        public ProjectResponsesClient(AuthenticationTokenProvider tokenProvider, ProjectResponsesClientOptions? options = null, AgentReference? defaultAgent = null, string? defaultConversationId = null) => throw null!;

        public ProjectResponsesClient(Uri projectEndpoint, AuthenticationTokenProvider tokenProvider, AgentReference defaultAgent, string? defaultConversationId = null, ProjectResponsesClientOptions? options = null) => throw null!;

        public ProjectResponsesClient(Uri projectEndpoint, AuthenticationTokenProvider tokenProvider, ProjectResponsesClientOptions? options = null) => throw null!;

        public virtual ClientResult<ResponseResult> CreateResponse(IEnumerable<ResponseItem> inputItems, string? previousResponseId = null, CancellationToken cancellationToken = default) => throw null!;

        public virtual ClientResult<ResponseResult> CreateResponse(string userInputText, string? previousResponseId = null, CancellationToken cancellationToken = default) => throw null!;

        public virtual Task<ClientResult<ResponseResult>> CreateResponseAsync(IEnumerable<ResponseItem> inputItems, string? previousResponseId = null, CancellationToken cancellationToken = default) => throw null!;

        public virtual Task<ClientResult<ResponseResult>> CreateResponseAsync(string userInputText, string? previousResponseId = null, CancellationToken cancellationToken = default) => throw null!;

        public virtual CollectionResult<StreamingResponseUpdate> CreateResponseStreaming(IEnumerable<ResponseItem> inputItems, string? previousResponseId = null, CancellationToken cancellationToken = default) => throw null!;

        public virtual CollectionResult<StreamingResponseUpdate> CreateResponseStreaming(string userInputText, string? previousResponseId = null, CancellationToken cancellationToken = default) => throw null!;

        public virtual AsyncCollectionResult<StreamingResponseUpdate> CreateResponseStreamingAsync(IEnumerable<ResponseItem> inputItems, string? previousResponseId = null, CancellationToken cancellationToken = default) => throw null!;

        public virtual AsyncCollectionResult<StreamingResponseUpdate> CreateResponseStreamingAsync(string userInputText, string? previousResponseId = null, CancellationToken cancellationToken = default) => throw null!;
    }
}
