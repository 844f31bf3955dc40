// Reference-only stub: signatures of Anthropic.SDK 5.10.0, read from tghamm/Anthropic.SDK@3b798b4 (v5.10.0) Anthropic.SDK/; no code of it.
// Refers to: package Microsoft.Extensions.AI.Abstractions 10.11.0
#nullable disable
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Anthropic.SDK;
using Anthropic.SDK.Batches;
using Anthropic.SDK.Common;
using Anthropic.SDK.Messaging;
using Microsoft.Extensions.AI;

namespace Anthropic.SDK
{
    public class AnthropicClient : IDisposable
    {
        public AnthropicClient(APIAuthentication apiKeys = null, HttpClient client = null, IRequestInterceptor requestInterceptor = null) => throw null!;

        internal AnthropicClient() => throw null!;

        public MessagesEndpoint Messages { get => throw null!; }

        public BatchesEndpoint Batches { get => throw null!; }

        public void Dispose() => throw null!;
    }

    public class VertexAIClient : IDisposable
    {
        public VertexAIClient(VertexAIAuthentication auth = null, HttpClient client = null, IRequestInterceptor requestInterceptor = null) => throw null!;

        internal VertexAIClient() => throw null!;

        public VertexAIMessagesEndpoint Messages { get => throw null!; }

        public void Dispose() => throw null!;
    }

    public class APIAuthentication
    {
        public APIAuthentication(string apiKey) => throw null!;

        internal APIAuthentication() => throw null!;
    }

    public abstract class BaseEndpoint
    {
        internal BaseEndpoint() => throw null!;
    }

    public abstract class EndpointBase : BaseEndpoint
    {
        internal EndpointBase() => throw null!;
    }

    public interface IRequestInterceptor
    {
    }

    public class VertexAIAuthentication
    {
        public VertexAIAuthentication(string projectId, string region, string apiKey = null, string accessToken = null) => throw null!;

        internal VertexAIAuthentication() => throw null!;
    }

    public abstract class VertexAIEndpointBase : BaseEndpoint
    {
        internal VertexAIEndpointBase() => throw null!;
    }
}

namespace Anthropic.SDK.Batches
{
    public class BatchesEndpoint : EndpointBase
    {
        internal BatchesEndpoint() => throw null!;

        public Task<BatchResponse> CreateBatchAsync(List<BatchRequest> batches, CancellationToken ctx = default) => throw null!;
    }

    public class BatchRequest
    {
        public BatchRequest() => throw null!;
    }

    public class BatchResponse
    {
        internal BatchResponse() => throw null!;
    }
}

namespace Anthropic.SDK.Common
{
    public sealed class Tool
    {
        public Tool() => throw null!;

        public Tool(Tool other) => throw null!;

        public Tool(Function function) => throw null!;

        public static Tool Retrieval { get => throw null!; }

        public static Tool GetOrCreateTool(Type type, string methodName, string description = null) => throw null!;

        public static Tool GetOrCreateTool(object instance, string methodName, string description = null) => throw null!;

        public static Tool FromFunc<TResult>(string name, Func<TResult> function, string description = null) => throw null!;

        public static Tool FromFunc<T1, TResult>(string name, Func<T1, TResult> function, string description = null) => throw null!;

        public static Tool FromFunc<T1, T2, TResult>(string name, Func<T1, T2, TResult> function, string description = null) => throw null!;

        public static Tool FromFunc<T1, T2, T3, TResult>(string name, Func<T1, T2, T3, TResult> function, string description = null) => throw null!;

        public static Tool FromFunc<T1, T2, T3, T4, TResult>(string name, Func<T1, T2, T3, T4, TResult> function, string description = null) => throw null!;

        public static Tool FromFunc<T1, T2, T3, T4, T5, TResult>(string name, Func<T1, T2, T3, T4, T5, TResult> function, string description = null) => throw null!;

        public static Tool FromFunc<T1, T2, T3, T4, T5, T6, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, TResult> function, string description = null) => throw null!;

        public static Tool FromFunc<T1, T2, T3, T4, T5, T6, T7, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, TResult> function, string description = null) => throw null!;

        public static Tool FromFunc<T1, T2, T3, T4, T5, T6, T7, T8, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, TResult> function, string description = null) => throw null!;

        public static Tool FromFunc<T1, T2, T3, T4, T5, T6, T7, T8, T9, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, TResult> function, string description = null) => throw null!;

        public static Tool FromFunc<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TResult> function, string description = null) => throw null!;

        public static Tool FromFunc<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TResult> function, string description = null) => throw null!;
    }

    public sealed class Function
    {
        public Function() => throw null!;

        public Function(string name, string description = null, JsonNode parameters = null) => throw null!;

        public Function(string name, string type, Dictionary<string, object> additionalData) => throw null!;

        public Function(string name, string description, string parameters) => throw null!;
    }
}

namespace Anthropic.SDK.Messaging
{
    public class MessagesEndpoint : EndpointBase, IChatClient
    {
        internal MessagesEndpoint() => throw null!;

        public Task<MessageResponse> GetClaudeMessageAsync(MessageParameters parameters, CancellationToken ctx = default) => throw null!;

        public IAsyncEnumerable<MessageResponse> StreamClaudeMessageAsync(MessageParameters parameters, CancellationToken ctx = default) => throw null!;

        Task<ChatResponse> IChatClient.GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken cancellationToken) => throw null!;

        IAsyncEnumerable<ChatResponseUpdate> IChatClient.GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken cancellationToken) => throw null!;

        void IDisposable.Dispose() => throw null!;

        object IChatClient.GetService(Type serviceType, object serviceKey) => throw null!;
    }

    public class ServerTools
    {
        internal ServerTools() => throw null!;

        public static Tool GetWebSearchTool(int maxUses = 5, List<string> allowedDomains = null, List<string> blockedDomains = null, UserLocation userLocation = null, string toolVersion = null) => throw null!;

        public static Tool GetWebFetchTool(int? maxUses = null, List<string> allowedDomains = null, List<string> blockedDomains = null, bool enableCitations = false, int? maxContentTokens = null, string toolVersion = null) => throw null!;

        public static Tool GetCodeExecutionTool() => throw null!;
    }

    public class VertexAIMessagesEndpoint : VertexAIEndpointBase, IChatClient
    {
        internal VertexAIMessagesEndpoint() => throw null!;

        Task<ChatResponse> IChatClient.GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken cancellationToken) => throw null!;

        IAsyncEnumerable<ChatResponseUpdate> IChatClient.GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken cancellationToken) => throw null!;

        void IDisposable.Dispose() => throw null!;

        object IChatClient.GetService(Type serviceType, object serviceKey) => throw null!;

        public Task<MessageResponse> GetClaudeMessageAsync(MessageParameters parameters, CancellationToken ctx = default) => throw null!;

        public IAsyncEnumerable<MessageResponse> StreamClaudeMessageAsync(MessageParameters parameters, CancellationToken ctx = default) => throw null!;
    }

    public class MessageCountTokenParameters
    {
        internal MessageCountTokenParameters() => throw null!;

        public string Model { get => throw null!; set => throw null!; }
    }

    public class MessageParameters : MessageCountTokenParameters
    {
        public MessageParameters() => throw null!;
    }

    public class MessageResponse
    {
        internal MessageResponse() => throw null!;
    }

    public class UserLocation
    {
        public UserLocation() => throw null!;
    }
}
