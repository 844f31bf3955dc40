// Reference-only stub: signatures of Microsoft.SemanticKernel.Agents.OpenAI 1.80.0, read from microsoft/semantic-kernel@b39d95a dotnet/src/Agents/OpenAI/; no code of it.
// Refers to: package Microsoft.SemanticKernel.Abstractions 1.82.0
// Refers to: package Microsoft.Agents.AI.Abstractions 1.28.0
// Refers to: package OpenAI 2.15.0
// Refers to: package System.ClientModel 1.16.0
// Refers to: package Azure.AI.OpenAI 2.9.0-beta.1
// Refers to: package Azure.Core 1.60.0
// Refers to: stub Microsoft.SemanticKernel.Agents.Abstractions
#nullable enable
#pragma warning disable OPENAI001 // marked as experimental
using System;
using System.ClientModel;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Azure.AI.OpenAI;
using Azure.Core;
using Microsoft.Agents.AI;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.Agents;
using Microsoft.SemanticKernel.Agents.OpenAI;
using OpenAI;
using OpenAI.Assistants;
using OpenAI.Responses;
using OpenAI.VectorStores;

namespace Microsoft.SemanticKernel.Agents.OpenAI
{
    public static class AssistantClientExtensions
    {
        public static Task<Assistant> CreateAssistantAsync(this AssistantClient client, string modelId, string? name = null, string? description = null, string? instructions = null, bool enableCodeInterpreter = false, IReadOnlyList<string>? codeInterpreterFileIds = null, bool enableFileSearch = false, string? vectorStoreId = null, float? temperature = null, float? topP = null, AssistantResponseFormat? responseFormat = null, IReadOnlyDictionary<string, string>? metadata = null, CancellationToken cancellationToken = default) => throw null!;

        public static Task<Assistant> CreateAssistantFromTemplateAsync(this AssistantClient client, string modelId, PromptTemplateConfig config, bool enableCodeInterpreter = false, IReadOnlyList<string>? codeInterpreterFileIds = null, bool enableFileSearch = false, string? vectorStoreId = null, float? temperature = null, float? topP = null, AssistantResponseFormat? responseFormat = null, IReadOnlyDictionary<string, string>? metadata = null, CancellationToken cancellationToken = default) => throw null!;

        public static Task<string> CreateThreadAsync(this AssistantClient client, IEnumerable<ChatMessageContent>? messages = null, IReadOnlyList<string>? codeInterpreterFileIds = null, string? vectorStoreId = null, IReadOnlyDictionary<string, string>? metadata = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class KernelFunctionExtensions
    {
        public static FunctionToolDefinition ToToolDefinition(this KernelFunction function, string? pluginName = null) => throw null!;

        public static ResponseTool ToResponseTool(this KernelFunction function, string? pluginName = null, bool functionSchemaIsStrict = false) => throw null!;
    }

    public sealed class OpenAIAssistantAgent : Agent
    {
        public OpenAIAssistantAgent(Assistant definition, AssistantClient client, IEnumerable<KernelPlugin>? plugins = null, IPromptTemplateFactory? templateFactory = null, string? templateFormat = null) => throw null!;

        internal OpenAIAssistantAgent() => throw null!;

        public override IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, OpenAIAssistantAgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

        public override IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, OpenAIAssistantAgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

        public static AzureOpenAIClient CreateAzureOpenAIClient(ApiKeyCredential apiKey, Uri endpoint, HttpClient? httpClient = null) => throw null!;

        public static AzureOpenAIClient CreateAzureOpenAIClient(TokenCredential credential, Uri endpoint, HttpClient? httpClient = null) => throw null!;

        public static OpenAIClient CreateOpenAIClient(Uri? endpoint = null, HttpClient? httpClient = null) => throw null!;

        public static OpenAIClient CreateOpenAIClient(ApiKeyCredential apiKey, Uri? endpoint = null, HttpClient? httpClient = null) => throw null!;
    }

    public static class OpenAIAssistantAgentExtensions
    {
        public static AIAgent AsAIAgent(this OpenAIAssistantAgent assistantAgent) => throw null!;
    }

    public static class OpenAIClientExtensions
    {
        public static Task<string> CreateVectorStoreAsync(this OpenAIClient client, IEnumerable<string> fileIds, string? storeName = null, VectorStoreExpirationPolicy? expirationPolicy = null, FileChunkingStrategy? chunkingStrategy = null, IReadOnlyDictionary<string, string>? metadata = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class OpenAIClientProvider
    {
        internal OpenAIClientProvider() => throw null!;

        public static OpenAIClientProvider ForAzureOpenAI(ApiKeyCredential apiKey, Uri endpoint, HttpClient? httpClient = null) => throw null!;

        public static OpenAIClientProvider ForAzureOpenAI(TokenCredential credential, Uri endpoint, HttpClient? httpClient = null) => throw null!;

        public static OpenAIClientProvider ForOpenAI(Uri? endpoint = null, HttpClient? httpClient = null) => throw null!;

        public static OpenAIClientProvider ForOpenAI(ApiKeyCredential apiKey, Uri? endpoint = null, HttpClient? httpClient = null) => throw null!;

        public static OpenAIClientProvider FromClient(OpenAIClient client) => throw null!;
    }

    public sealed class OpenAIResponseAgent : Agent
    {
        public OpenAIResponseAgent(ResponsesClient client, string? modelId = null) => throw null!;

        internal OpenAIResponseAgent() => throw null!;

        public override IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

        public override IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class OpenAIResponseAgentExtensions
    {
        public static AIAgent AsAIAgent(this OpenAIResponseAgent responseAgent) => throw null!;
    }

    public sealed class OpenAIAssistantAgentInvokeOptions : AgentInvokeOptions
    {
        public OpenAIAssistantAgentInvokeOptions() => throw null!;

        public OpenAIAssistantAgentInvokeOptions(AgentInvokeOptions options) => throw null!;

        public OpenAIAssistantAgentInvokeOptions(OpenAIAssistantAgentInvokeOptions options) => throw null!;
    }
}
