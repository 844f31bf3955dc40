// Reference-only stub: signatures of GroqSharp 1.1.2, read from Sarel-Esterhuizen/GroqSharp@fa4a496 Source/; no code of it.
#nullable enable
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using GroqSharp;
using GroqSharp.Models;
using GroqSharp.Tools;

public class GroqClient : IGroqClient
{
    public GroqClient(string apiKey, string model, HttpClient? client = null) => throw null!;

    protected GroqClient() => throw null!;

    public IGroqClient RegisterTools(params IGroqTool[] tools) => throw null!;

    public Task<string?> CreateChatCompletionAsync(params Message[] messages) => throw null!;

    public Task<string> CreateChatCompletionWithToolsAsync(List<Message> messages, int depth = 0) => throw null!;

    public Task<string?> GetStructuredChatCompletionAsync(string jsonStructure, params Message[] messages) => throw null!;

    public Task<TResponse?> GetStructuredChatCompletionAsync<TResponse>(params Message[] messages) where TResponse : class, new() => throw null!;

    public IAsyncEnumerable<string> CreateChatCompletionStreamAsync(params Message[] messages) => throw null!;
}

namespace GroqSharp
{
    public interface IGroqClient
    {
        Task<string> CreateChatCompletionAsync(params Message[] messages);

        Task<string> CreateChatCompletionWithToolsAsync(List<Message> messages, int depth = 0);

        IAsyncEnumerable<string> CreateChatCompletionStreamAsync(params Message[] messages);

        Task<string?> GetStructuredChatCompletionAsync(string jsonStructure, params Message[] messages);

        Task<TResponse?> GetStructuredChatCompletionAsync<TResponse>(params Message[] messages) where TResponse : class, new();

        IGroqClient RegisterTools(params IGroqTool[] tools);
    }
}

namespace GroqSharp.Models
{
    public class Message
    {
        public Message() => throw null!;

        public required string Content { get => throw null!; set => throw null!; }
    }
}

namespace GroqSharp.Tools
{
    public interface IGroqTool
    {
    }
}
