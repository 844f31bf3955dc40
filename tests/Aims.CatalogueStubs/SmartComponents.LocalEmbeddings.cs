// Reference-only stub: signatures of SmartComponents.LocalEmbeddings, read from dotnet/smartcomponents@bd1c9e7 src/SmartComponents.LocalEmbeddings/; no code of it.
// Refers to: stub Microsoft.SemanticKernel.Connectors.Onnx
// Refers to: package Microsoft.SemanticKernel.Abstractions 1.82.0
#nullable enable
#pragma warning disable CS0618, SKEXP0001, SKEXP0070 // marked as obsolete or experimental
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.Connectors.Onnx;
using Microsoft.SemanticKernel.Embeddings;

namespace SmartComponents.LocalEmbeddings
{
    public interface IEmbedding<TEmbedding>
    {
    }

    public readonly struct EmbeddingF32 : IEmbedding<EmbeddingF32>
    {
        public ReadOnlyMemory<float> Values => throw null!;
    }

    public sealed class LocalEmbedder : IDisposable, ITextEmbeddingGenerationService
    {
        public LocalEmbedder(string modelName = "default", bool caseSensitive = false, int maximumTokens = 512) => throw null!;

        public LocalEmbedder(BertOnnxOptions options) => throw null!;

        public LocalEmbedder(string modelName, BertOnnxOptions options) => throw null!;

        public IReadOnlyDictionary<string, object?> Attributes => throw null!;

        public EmbeddingF32 Embed(string inputText) => throw null!;

        public Task<EmbeddingF32> EmbedAsync(string inputText) => throw null!;

        public TEmbedding Embed<TEmbedding>(string inputText, Memory<byte>? outputBuffer = default)
            where TEmbedding : IEmbedding<TEmbedding> => throw null!;

        public Task<TEmbedding> EmbedAsync<TEmbedding>(string inputText, Memory<byte>? outputBuffer = default)
            where TEmbedding : IEmbedding<TEmbedding> => throw null!;

        public IList<(string Item, EmbeddingF32 Embedding)> EmbedRange(IEnumerable<string> items) => throw null!;

        public IEnumerable<(string Item, TEmbedding Embedding)> EmbedRange<TEmbedding>(IEnumerable<string> items)
            where TEmbedding : IEmbedding<TEmbedding> => throw null!;

        public IEnumerable<(TItem Item, EmbeddingF32 Embedding)> EmbedRange<TItem>(IEnumerable<TItem> items, Func<TItem, string> textRepresentation) => throw null!;

        public IEnumerable<(TItem Item, TEmbedding Embedding)> EmbedRange<TItem, TEmbedding>(IEnumerable<TItem> items, Func<TItem, string> textRepresentation)
            where TEmbedding : IEmbedding<TEmbedding> => throw null!;

        public void Dispose() => throw null!;

        public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync(IList<string> data, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }
}
