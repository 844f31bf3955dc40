// Reference-only stub: signatures of LLamaSharp.semantic-kernel 0.28.0, read from SciSharp/LLamaSharp@f2fbbea LLama.SemanticKernel/; no code of it.
// Refers to: package Microsoft.SemanticKernel.Abstractions 1.82.0
// Refers to: stub LLamaSharp
#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using LLama;
using LLama.Abstractions;
using LLamaSharp.SemanticKernel;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Embeddings;
using Microsoft.SemanticKernel.TextGeneration;

namespace LLamaSharp.SemanticKernel
{
    public class LLamaSharpPromptExecutionSettings : PromptExecutionSettings
    {
        public LLamaSharpPromptExecutionSettings() => throw null!;
    }
}

namespace LLamaSharp.SemanticKernel.ChatCompletion
{
    public sealed class LLamaSharpChatCompletion : IChatCompletionService
    {
        public LLamaSharpChatCompletion(ILLamaExecutor model, LLamaSharpPromptExecutionSettings? defaultRequestSettings = null, IHistoryTransform? historyTransform = null, ITextStreamTransform? outputTransform = null) => throw null!;

        internal LLamaSharpChatCompletion() => throw null!;

        public IReadOnlyDictionary<string, object?> Attributes { get => throw null!; }

        public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace LLamaSharp.SemanticKernel.TextCompletion
{
    public sealed class LLamaSharpTextCompletion : ITextGenerationService
    {
        public LLamaSharpTextCompletion(ILLamaExecutor executor) => throw null!;

        internal LLamaSharpTextCompletion() => throw null!;

        public IReadOnlyDictionary<string, object?> Attributes { get => throw null!; }

        public Task<IReadOnlyList<TextContent>> GetTextContentsAsync(string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<StreamingTextContent> GetStreamingTextContentsAsync(string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace LLamaSharp.SemanticKernel.TextEmbedding
{
    public sealed class LLamaSharpEmbeddingGeneration : ITextEmbeddingGenerationService
    {
        public LLamaSharpEmbeddingGeneration(LLamaEmbedder embedder) => throw null!;

        internal LLamaSharpEmbeddingGeneration() => throw null!;

        public IReadOnlyDictionary<string, object?> Attributes { get => throw null!; }

        public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync(IList<string> data, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }
}
