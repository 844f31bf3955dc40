// Reference-only stub: signatures of Microsoft.ML.OnnxRuntimeGenAI 0.16.0-dev, read from microsoft/onnxruntime-genai@a0c04eb src/csharp/; no code of it.
// Refers to: package Microsoft.Extensions.AI.Abstractions 10.11.0
#nullable enable
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.ML.OnnxRuntimeGenAI;

namespace Microsoft.ML.OnnxRuntimeGenAI
{
    public class Adapters : SafeHandle
    {
        internal Adapters() : base(default(nint)!, default(bool)!) => throw null!;

        public void LoadAdapter(string adapterPath, string adapterName) => throw null!;

        public override bool IsInvalid { get => throw null!; }

        protected override bool ReleaseHandle() => throw null!;
    }

    public class Config : IDisposable
    {
        public Config(string modelPath) => throw null!;

        internal Config() => throw null!;

        public void Dispose() => throw null!;
    }

    public class Generator : IDisposable
    {
        public Generator(Model model, GeneratorParams generatorParams) => throw null!;

        internal Generator() => throw null!;

        public void AppendTokens(ReadOnlySpan<int> inputIDs) => throw null!;

        public void AppendTokenSequences(Sequences sequences) => throw null!;

        public void GenerateNextToken() => throw null!;

        public void Dispose() => throw null!;
    }

    public class Model : IDisposable
    {
        public Model(string modelPath) => throw null!;

        public Model(Config config) => throw null!;

        internal Model() => throw null!;

        public void Dispose() => throw null!;
    }

    public sealed class OnnxRuntimeGenAIChatClient : IChatClient
    {
        public OnnxRuntimeGenAIChatClient(string modelPath, OnnxRuntimeGenAIChatClientOptions? options = null) => throw null!;

        public OnnxRuntimeGenAIChatClient(Model model, bool ownsModel = true, OnnxRuntimeGenAIChatClientOptions? options = null) => throw null!;

        public OnnxRuntimeGenAIChatClient(Config config, bool ownsConfig = true, OnnxRuntimeGenAIChatClientOptions? options = null) => throw null!;

        internal OnnxRuntimeGenAIChatClient() => throw null!;

        public void Dispose() => throw null!;

        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

        object? IChatClient.GetService(Type serviceType, object? serviceKey) => throw null!;
    }

    public class GeneratorParams
    {
        public GeneratorParams(Model model) => throw null!;

        internal GeneratorParams() => throw null!;
    }

    public sealed class OnnxRuntimeGenAIChatClientOptions
    {
        public OnnxRuntimeGenAIChatClientOptions() => throw null!;
    }

    public class Sequences
    {
        internal Sequences() => throw null!;
    }
}
