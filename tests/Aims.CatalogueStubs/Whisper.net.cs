// Reference-only stub: signatures of Whisper.net 1.9.1-preview2+, read from sandrohanea/whisper.net@bb3963b Whisper.net/; no code of it.
// Refers to: package Microsoft.Extensions.AI.Abstractions 10.11.0
#nullable enable
#pragma warning disable MEAI001 // marked as experimental
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Whisper.net;
using Whisper.net.Ggml;

namespace Whisper.net
{
    public sealed class WhisperFactory : IDisposable
    {
        internal WhisperFactory() => throw null!;

        public static WhisperFactory FromPath(string path) => throw null!;

        public static WhisperFactory FromPath(string path, WhisperFactoryOptions options) => throw null!;

        public static WhisperFactory FromBuffer(Memory<byte> memory) => throw null!;

        public static WhisperFactory FromBuffer(Memory<byte> memory, WhisperFactoryOptions options) => throw null!;

        public static WhisperFactory FromStream(Stream stream, bool leaveOpen = false) => throw null!;

        public static WhisperFactory FromStream(Stream stream, WhisperFactoryOptions options, bool leaveOpen = false) => throw null!;

        public static WhisperFactory FromModelLoader(IWhisperModelLoader modelLoader) => throw null!;

        public static WhisperFactory FromModelLoader(IWhisperModelLoader modelLoader, WhisperFactoryOptions options) => throw null!;

        public void Dispose() => throw null!;
    }

    public sealed class WhisperProcessor : IAsyncDisposable, IDisposable
    {
        internal WhisperProcessor() => throw null!;

        public string? DetectLanguage(float[] samples) => throw null!;

        public (string? language, float probability) DetectLanguageWithProbability(float[] samples) => throw null!;

        public (string? language, float probability) DetectLanguageWithProbability(ReadOnlySpan<float> samples, params ReadOnlySpan<string> candidateLanguages) => throw null!;

        public void Process(Stream waveStream) => throw null!;

        public void Process(float[] samples) => throw null!;

        public void Process(ReadOnlySpan<float> samples) => throw null!;

        public IAsyncEnumerable<SegmentData> ProcessAsync(Stream waveStream, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<SegmentData> ProcessAsync(ReadOnlyMemory<float> samples, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<SegmentData> ProcessAsync(float[] samples, CancellationToken cancellationToken = default) => throw null!;

        public void Dispose() => throw null!;

        public ValueTask DisposeAsync() => throw null!;
    }

    public class WhisperProcessorBuilder
    {
        internal WhisperProcessorBuilder() => throw null!;

        public WhisperProcessor Build() => throw null!;
    }

    public sealed class WhisperSpeechToTextClient : ISpeechToTextClient
    {
        public WhisperSpeechToTextClient(string modelFileName) => throw null!;

        public WhisperSpeechToTextClient(Func<WhisperFactory> buildFactoryFunc) => throw null!;

        internal WhisperSpeechToTextClient() => throw null!;

        public void Dispose() => throw null!;

        public object? GetService(Type serviceType, object? serviceKey = null) => throw null!;

        public IAsyncEnumerable<SpeechToTextResponseUpdate> GetStreamingTextAsync(Stream audioSpeechStream, SpeechToTextOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<SpeechToTextResponse> GetTextAsync(Stream audioSpeechStream, SpeechToTextOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class WhisperVadFactory : IDisposable
    {
        internal WhisperVadFactory() => throw null!;

        public static WhisperVadFactory FromPath(string path) => throw null!;

        public static WhisperVadFactory FromPath(string path, WhisperFactoryOptions options) => throw null!;

        public static WhisperVadFactory FromBuffer(Memory<byte> memory) => throw null!;

        public static WhisperVadFactory FromBuffer(Memory<byte> memory, WhisperFactoryOptions options) => throw null!;

        public static WhisperVadFactory FromStream(Stream stream, bool leaveOpen = false) => throw null!;

        public static WhisperVadFactory FromStream(Stream stream, WhisperFactoryOptions options, bool leaveOpen = false) => throw null!;

        public static WhisperVadFactory FromModelLoader(IWhisperModelLoader modelLoader) => throw null!;

        public static WhisperVadFactory FromModelLoader(IWhisperModelLoader modelLoader, WhisperFactoryOptions options) => throw null!;

        public void Dispose() => throw null!;
    }

    public sealed class WhisperVadProcessor : IAsyncDisposable, IDisposable
    {
        internal WhisperVadProcessor() => throw null!;

        public IReadOnlyList<VadSegmentData> DetectSpeech(Stream waveStream) => throw null!;

        public IReadOnlyList<VadSegmentData> DetectSpeechNoReset(Stream waveStream) => throw null!;

        public IReadOnlyList<VadSegmentData> DetectSpeech(float[] samples) => throw null!;

        public IReadOnlyList<VadSegmentData> DetectSpeechNoReset(float[] samples) => throw null!;

        public IReadOnlyList<VadSegmentData> DetectSpeech(ReadOnlySpan<float> samples) => throw null!;

        public IReadOnlyList<VadSegmentData> DetectSpeechNoReset(ReadOnlySpan<float> samples) => throw null!;

        public Task<IReadOnlyList<VadSegmentData>> DetectSpeechAsync(Stream waveStream, CancellationToken cancellationToken = default) => throw null!;

        public Task<IReadOnlyList<VadSegmentData>> DetectSpeechNoResetAsync(Stream waveStream, CancellationToken cancellationToken = default) => throw null!;

        public Task<IReadOnlyList<VadSegmentData>> DetectSpeechAsync(float[] samples, CancellationToken cancellationToken = default) => throw null!;

        public Task<IReadOnlyList<VadSegmentData>> DetectSpeechNoResetAsync(float[] samples, CancellationToken cancellationToken = default) => throw null!;

        public Task<IReadOnlyList<VadSegmentData>> DetectSpeechAsync(ReadOnlyMemory<float> samples, CancellationToken cancellationToken = default) => throw null!;

        public Task<IReadOnlyList<VadSegmentData>> DetectSpeechNoResetAsync(ReadOnlyMemory<float> samples, CancellationToken cancellationToken = default) => throw null!;

        public void Dispose() => throw null!;

        public ValueTask DisposeAsync() => throw null!;
    }

    public sealed class WhisperVadProcessorBuilder
    {
        internal WhisperVadProcessorBuilder() => throw null!;

        public WhisperVadProcessor Build() => throw null!;
    }

    public interface IWhisperModelLoader : IDisposable
    {
    }

    public class SegmentData
    {
        protected SegmentData() => throw null!;
    }

    public sealed class VadSegmentData
    {
        internal VadSegmentData() => throw null!;
    }

    public struct WhisperFactoryOptions
    {
    }
}

namespace Whisper.net.Ggml
{
    public class WhisperGgmlDownloader
    {
        protected WhisperGgmlDownloader() => throw null!;

        public static WhisperGgmlDownloader Default { get => throw null!; }

        public Task<Stream> GetGgmlModelAsync(GgmlType type, QuantizationType quantization = QuantizationType.NoQuantization, CancellationToken cancellationToken = default) => throw null!;

        public Task<Stream> GetGgmlSileroVadModelAsync(SileroVadType type = SileroVadType.V6_2_0, CancellationToken cancellationToken = default) => throw null!;
    }

    public enum GgmlType
    {
        Tiny = 0,
        TinyEn = 1,
        Base = 2,
        BaseEn = 3,
        Small = 4,
        SmallEn = 5,
        Medium = 6,
        MediumEn = 7,
        LargeV1 = 8,
        LargeV2 = 9,
        LargeV3 = 10,
        LargeV3Turbo = 11,
    }

    public enum QuantizationType
    {
        NoQuantization = 0,
        Q4_0 = 1,
        Q4_1 = 2,
        Q5_0 = 3,
        Q5_1 = 4,
        Q8_0 = 5,
    }

    public enum SileroVadType
    {
        V5_1_2 = 0,
        V6_2_0 = 1,
    }
}
