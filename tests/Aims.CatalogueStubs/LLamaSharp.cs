// Reference-only stub: signatures of LLamaSharp 0.28.0, read from SciSharp/LLamaSharp@f2fbbea LLama/; no code of it.
// Refers to: package Microsoft.Extensions.AI.Abstractions 10.11.0
// Refers to: package Microsoft.Extensions.Logging.Abstractions 10.0.10
#nullable enable
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;
using LLama;
using LLama.Abstractions;
using LLama.Common;
using LLama.Native;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace LLama
{
    public class ChatSession
    {
        public ChatSession(ILLamaExecutor executor) => throw null!;

        public ChatSession(ILLamaExecutor executor, ChatHistory history) => throw null!;

        protected ChatSession() => throw null!;

        public ILLamaExecutor Executor { get => throw null!; }

        public static Task<ChatSession> InitializeSessionFromHistoryAsync(ILLamaExecutor executor, ChatHistory history, IHistoryTransform? transform = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<ChatSession> AddAndProcessMessage(ChatHistory.Message message, CancellationToken cancellationToken = default) => throw null!;

        public Task<ChatSession> AddAndProcessSystemMessage(string content, CancellationToken cancellationToken = default) => throw null!;

        public Task<ChatSession> AddAndProcessUserMessage(string content, CancellationToken cancellationToken = default) => throw null!;

        public Task<ChatSession> AddAndProcessAssistantMessage(string content, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<string> ChatAsync(ChatHistory.Message message, bool applyInputTransformPipeline, IInferenceParams? inferenceParams = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<string> ChatAsync(ChatHistory.Message message, IInferenceParams? inferenceParams = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<string> ChatAsync(ChatHistory history, bool applyInputTransformPipeline, IInferenceParams? inferenceParams = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<string> ChatAsync(ChatHistory history, IInferenceParams? inferenceParams = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<string> RegenerateAssistantMessageAsync(InferenceParams? inferenceParams = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public class InstructExecutor : StatefulExecutorBase
    {
        public InstructExecutor(LLamaContext context, string instructionPrefix = "\n\n### Instruction:\n\n", string instructionSuffix = "\n\n### Response:\n\n", ILogger? logger = null) => throw null!;

        public InstructExecutor(LLamaContext context, MtmdWeights clipModel, string instructionPrefix = "\n\n### Instruction:\n\n", string instructionSuffix = "\n\n### Response:\n\n", ILogger? logger = null) => throw null!;

        protected InstructExecutor() => throw null!;
    }

    public class InteractiveExecutor : StatefulExecutorBase
    {
        public InteractiveExecutor(LLamaContext context, ILogger? logger = null) => throw null!;

        public InteractiveExecutor(LLamaContext context, MtmdWeights clipModel, ILogger? logger = null) => throw null!;

        protected InteractiveExecutor() => throw null!;
    }

    public sealed class LLamaContext : IDisposable
    {
        public LLamaContext(LLamaWeights model, IContextParams @params, ILogger? logger = null) => throw null!;

        internal LLamaContext() => throw null!;

        public EncodeResult Encode(LLamaBatch batch) => throw null!;

        public Task<EncodeResult> EncodeAsync(LLamaBatch batch, CancellationToken cancellationToken = default) => throw null!;

        public DecodeResult Decode(LLamaBatch batch) => throw null!;

        public Task<DecodeResult> DecodeAsync(LLamaBatch batch, CancellationToken cancellationToken = default) => throw null!;

        public DecodeResult Decode(LLamaBatchEmbeddings batch) => throw null!;

        public Task<DecodeResult> DecodeAsync(LLamaBatchEmbeddings batch, CancellationToken cancellationToken = default) => throw null!;

        public Task<(DecodeResult, int, int)> DecodeAsync(List<LLamaToken> tokens, LLamaSeqId id, LLamaBatch batch, int n_past, CancellationToken cancellationToken = default) => throw null!;

        public void Dispose() => throw null!;
    }

    public sealed class LLamaEmbedder : IDisposable, IEmbeddingGenerator<string, Embedding<float>>
    {
        public LLamaEmbedder(LLamaWeights weights, IContextParams @params, ILogger? logger = null) => throw null!;

        internal LLamaEmbedder() => throw null!;

        public LLamaContext Context { get => throw null!; }

        public void Dispose() => throw null!;

        public Task<IReadOnlyList<float[]>> GetEmbeddings(string input, CancellationToken cancellationToken = default) => throw null!;

        object? IEmbeddingGenerator.GetService(Type serviceType, object? serviceKey) => throw null!;

        Task<GeneratedEmbeddings<Embedding<float>>> IEmbeddingGenerator<string, Embedding<float>>.GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options, CancellationToken cancellationToken) => throw null!;
    }

    public sealed class LLamaReranker : IDisposable
    {
        public LLamaReranker(LLamaWeights weights, IContextParams @params, ILogger? logger = null) => throw null!;

        internal LLamaReranker() => throw null!;

        public LLamaContext Context { get => throw null!; }

        public void Dispose() => throw null!;

        public Task<IReadOnlyList<float>> GetRelevanceScores(string input, IReadOnlyList<string> documents, bool normalize = false, CancellationToken cancellationToken = default) => throw null!;

        public Task<(float Score, int Tokens)> GetRelevanceScoreWithTokenCount(string input, string document, bool normalize = false, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class LLamaWeights : IDisposable
    {
        internal LLamaWeights() => throw null!;

        public static LLamaWeights LoadFromFile(IModelParams @params) => throw null!;

        public static Task<LLamaWeights> LoadFromFileAsync(IModelParams @params, CancellationToken token = default, IProgress<float>? progressReporter = null) => throw null!;

        public void Dispose() => throw null!;

        public LLamaContext CreateContext(IContextParams @params, ILogger? logger = null) => throw null!;
    }

    public sealed class MtmdWeights : IDisposable
    {
        internal MtmdWeights() => throw null!;

        public static MtmdWeights LoadFromFile(string mmProject, LLamaWeights textModel, MtmdContextParams mtmdCtxParams) => throw null!;

        public static Task<MtmdWeights> LoadFromFileAsync(string mmProject, LLamaWeights textModel, MtmdContextParams mtmdCtxParams, CancellationToken token = default) => throw null!;

        public int EvaluateChunks(SafeMtmdInputChunks chunks, SafeLLamaContextHandle llamaContext, ref int nPast, int seqId, int nBatch, bool logitsLast) => throw null!;

        public int EvaluateChunk(nint chunkPtr, SafeLLamaContextHandle llamaContext, ref int nPast, int seqId, int nBatch, bool logitsLast) => throw null!;

        public int DecodeImageChunk(nint chunkPtr, SafeLLamaContextHandle llamaContext, nint encodedEmbeddings, ref int nPast, int seqId, int nBatch) => throw null!;

        public void Dispose() => throw null!;
    }

    public abstract class StatefulExecutorBase : ILLamaExecutor
    {
        protected StatefulExecutorBase() => throw null!;

        public LLamaContext Context { get => throw null!; }

        public MtmdWeights? ClipModel { get => throw null!; }

        public virtual IAsyncEnumerable<string> InferAsync(string? text, IInferenceParams? inferenceParams = null, CancellationToken cancellationToken = default) => throw null!;

        public virtual Task PrefillPromptAsync(string prompt, CancellationToken cancellationToken = default) => throw null!;
    }

    public class StatelessExecutor : ILLamaExecutor
    {
        public StatelessExecutor(LLamaWeights weights, IContextParams @params, ILogger? logger = null) => throw null!;

        protected StatelessExecutor() => throw null!;

        public MtmdWeights? ClipModel { get => throw null!; }

        public LLamaContext Context { get => throw null!; }

        public IAsyncEnumerable<string> InferAsync(string prompt, IInferenceParams? inferenceParams = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace LLama.Abstractions
{
    public interface ILLamaExecutor
    {
        LLamaContext Context { get; }

        MtmdWeights? ClipModel { get; }

        IAsyncEnumerable<string> InferAsync(string text, IInferenceParams? inferenceParams = null, CancellationToken token = default);
    }

    public static class LLamaExecutorExtensions
    {
        public static IChatClient AsChatClient(this ILLamaExecutor executor, IHistoryTransform? historyTransform = null, ITextStreamTransform? outputTransform = null) => throw null!;
    }

    public interface IContextParams
    {
    }

    public interface IHistoryTransform
    {
    }

    public interface IInferenceParams
    {
    }

    public interface ILLamaParams : IModelParams, IContextParams
    {
    }

    public interface IModelParams
    {
    }

    public interface ITextStreamTransform
    {
    }
}

namespace LLama.Batched
{
    public sealed class BatchedExecutor : IDisposable
    {
        public BatchedExecutor(LLamaWeights model, IContextParams contextParams, MtmdWeights? clipModel = null) => throw null!;

        internal BatchedExecutor() => throw null!;

        public LLamaContext Context { get => throw null!; }

        public LLamaWeights Model { get => throw null!; }

        public MtmdWeights? ClipModel { get => throw null!; }

        public Task<DecodeResult> Infer(CancellationToken cancellation = default) => throw null!;

        public void Dispose() => throw null!;
    }
}

namespace LLama.Common
{
    public record ModelParams : ILLamaParams
    {
        public ModelParams(string modelPath) => throw null!;

        protected ModelParams() => throw null!;

        public string ModelPath { get => throw null!; set => throw null!; }
    }

    public class ChatHistory
    {
        public ChatHistory() => throw null!;

        public ChatHistory(ChatHistory.Message[] messageHistory) => throw null!;

        public class Message
        {
            protected Message() => throw null!;
        }
    }

    public record InferenceParams : IInferenceParams
    {
        public InferenceParams() => throw null!;
    }
}

namespace LLama.Native
{
    public enum DecodeResult
    {
        InvalidInputBatch = -1,
        Ok = 0,
        NoKvSlot = 1,
        ComputeAborted = 2,
        AllocationFailed = -2,
        DecodeFailed = -3,
    }

    public enum EncodeResult
    {
        Error = -1,
        Ok = 0,
    }

    public class LLamaBatch
    {
        public LLamaBatch() => throw null!;
    }

    public class LLamaBatchEmbeddings
    {
        public LLamaBatchEmbeddings(int embeddingDimensions) => throw null!;

        protected LLamaBatchEmbeddings() => throw null!;
    }

    public record struct LLamaSeqId
    {
    }

    public readonly record struct LLamaToken
    {
    }

    public class MtmdContextParams
    {
        public MtmdContextParams() => throw null!;
    }

    public sealed class SafeLLamaContextHandle : SafeLLamaHandleBase
    {
        public SafeLLamaContextHandle() => throw null!;

        protected override bool ReleaseHandle() => throw null!;
    }

    public abstract class SafeLLamaHandleBase : SafeHandle
    {
        internal SafeLLamaHandleBase() : base(default(nint)!, default(bool)!) => throw null!;

        public override bool IsInvalid { get => throw null!; }
    }

    public sealed class SafeMtmdInputChunks : SafeLLamaHandleBase
    {
        internal SafeMtmdInputChunks() => throw null!;

        protected override bool ReleaseHandle() => throw null!;
    }
}
