// Reference-only stub: signatures of LLamaSharp.kernel-memory 0.28.0, read from SciSharp/LLamaSharp@f2fbbea LLama.KernelMemory/; no code of it.
// Refers to: stub LLamaSharp
// Refers to: stub Microsoft.KernelMemory.Abstractions
#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using LLama;
using LLamaSharp.KernelMemory;
using Microsoft.KernelMemory;
using Microsoft.KernelMemory.AI;

namespace LLamaSharp.KernelMemory
{
    public static class BuilderExtensions
    {
        public static IKernelMemoryBuilder WithLLamaSharpTextEmbeddingGeneration(this IKernelMemoryBuilder builder, LLamaSharpConfig config) => throw null!;

        public static IKernelMemoryBuilder WithLLamaSharpTextEmbeddingGeneration(this IKernelMemoryBuilder builder, LLamaSharpTextEmbeddingGenerator textEmbeddingGenerator) => throw null!;

        public static IKernelMemoryBuilder WithLLamaSharpTextGeneration(this IKernelMemoryBuilder builder, LLamaSharpConfig config) => throw null!;

        public static IKernelMemoryBuilder WithLLamaSharpTextGeneration(this IKernelMemoryBuilder builder, LlamaSharpTextGenerator textGenerator) => throw null!;

        public static IKernelMemoryBuilder WithLLamaSharpDefaults(this IKernelMemoryBuilder builder, LLamaSharpConfig config, LLamaWeights? weights = null) => throw null!;
    }

    public sealed class LLamaSharpTextEmbeddingGenerator : ITextEmbeddingGenerator, IDisposable
    {
        public LLamaSharpTextEmbeddingGenerator(LLamaSharpConfig config) => throw null!;

        public LLamaSharpTextEmbeddingGenerator(LLamaSharpConfig config, LLamaWeights weights) => throw null!;

        public LLamaSharpTextEmbeddingGenerator(LLamaEmbedder embedder) => throw null!;

        internal LLamaSharpTextEmbeddingGenerator() => throw null!;

        public void Dispose() => throw null!;

        public Task<Embedding> GenerateEmbeddingAsync(string text, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class LlamaSharpTextGenerator : ITextGenerator, IDisposable
    {
        public LlamaSharpTextGenerator(LLamaSharpConfig config) => throw null!;

        public LlamaSharpTextGenerator(LLamaWeights weights, LLamaSharpConfig config, StatelessExecutor? executor = null) => throw null!;

        internal LlamaSharpTextGenerator() => throw null!;

        public void Dispose() => throw null!;

        public IAsyncEnumerable<GeneratedTextContent> GenerateTextAsync(string prompt, TextGenerationOptions options, CancellationToken cancellationToken = default) => throw null!;
    }

    public class LLamaSharpConfig
    {
        public LLamaSharpConfig(string modelPath) => throw null!;

        protected LLamaSharpConfig() => throw null!;
    }
}
