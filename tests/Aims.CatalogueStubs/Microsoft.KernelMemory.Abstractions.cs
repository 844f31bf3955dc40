// Reference-only stub: signatures of Microsoft.KernelMemory.Abstractions 0.98.0, read from microsoft/kernel-memory@94b69d3 archived/km-v1/service/Abstractions/; no code of it.
#nullable enable
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.KernelMemory;
using Microsoft.KernelMemory.AI;
using Microsoft.KernelMemory.Context;

namespace Microsoft.KernelMemory
{
    public interface IKernelMemory
    {
        Task<string> ImportDocumentAsync(Document document, string? index = null, IEnumerable<string>? steps = null, IContext? context = null, CancellationToken cancellationToken = default);

        Task<string> ImportDocumentAsync(string filePath, string? documentId = null, TagCollection? tags = null, string? index = null, IEnumerable<string>? steps = null, IContext? context = null, CancellationToken cancellationToken = default);

        Task<string> ImportDocumentAsync(DocumentUploadRequest uploadRequest, IContext? context = null, CancellationToken cancellationToken = default);

        Task<string> ImportDocumentAsync(Stream content, string? fileName = null, string? documentId = null, TagCollection? tags = null, string? index = null, IEnumerable<string>? steps = null, IContext? context = null, CancellationToken cancellationToken = default);

        Task<string> ImportTextAsync(string text, string? documentId = null, TagCollection? tags = null, string? index = null, IEnumerable<string>? steps = null, IContext? context = null, CancellationToken cancellationToken = default);

        Task<string> ImportWebPageAsync(string url, string? documentId = null, TagCollection? tags = null, string? index = null, IEnumerable<string>? steps = null, IContext? context = null, CancellationToken cancellationToken = default);

        Task<SearchResult> SearchAsync(string query, string? index = null, MemoryFilter? filter = null, ICollection<MemoryFilter>? filters = null, double minRelevance = 0d, int limit = -1, IContext? context = null, CancellationToken cancellationToken = default);

        IAsyncEnumerable<MemoryAnswer> AskStreamingAsync(string question, string? index = null, MemoryFilter? filter = null, ICollection<MemoryFilter>? filters = null, double minRelevance = 0d, SearchOptions? options = null, IContext? context = null, CancellationToken cancellationToken = default);
    }

    public static class KernelMemoryExtensions
    {
        public static Task<MemoryAnswer> AskAsync(this IKernelMemory memory, string question, string? index = null, MemoryFilter? filter = null, ICollection<MemoryFilter>? filters = null, double minRelevance = 0d, SearchOptions? options = null, IContext? context = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public class Document
    {
        public Document(string? id = null, TagCollection? tags = null, IEnumerable<string>? filePaths = null) => throw null!;

        protected Document() => throw null!;
    }

    public class DocumentUploadRequest
    {
        public DocumentUploadRequest() => throw null!;

        public DocumentUploadRequest(Document document, string? index = null, IEnumerable<string>? steps = null) => throw null!;
    }

    public struct Embedding
    {
    }

    public class GeneratedTextContent
    {
        protected GeneratedTextContent() => throw null!;
    }

    public interface IKernelMemoryBuilder
    {
    }

    public class MemoryAnswer
    {
        protected MemoryAnswer() => throw null!;
    }

    public class MemoryFilter : TagCollection
    {
        public MemoryFilter() => throw null!;
    }

    public sealed class SearchOptions
    {
        public SearchOptions() => throw null!;
    }

    public class SearchResult
    {
        protected SearchResult() => throw null!;
    }

    public class TagCollection
    {
        public TagCollection() => throw null!;
    }
}

namespace Microsoft.KernelMemory.AI
{
    public interface IContentModeration
    {
        Task<bool> IsSafeAsync(string? text, CancellationToken cancellationToken);

        Task<bool> IsSafeAsync(string? text, double threshold, CancellationToken cancellationToken);
    }

    public interface ITextEmbeddingBatchGenerator
    {
        Task<Embedding[]> GenerateEmbeddingBatchAsync(IEnumerable<string> textList, CancellationToken cancellationToken = default);
    }

    public interface ITextEmbeddingGenerator : ITextTokenizer
    {
        Task<Embedding> GenerateEmbeddingAsync(string text, CancellationToken cancellationToken = default);
    }

    public interface ITextGenerator : ITextTokenizer
    {
        IAsyncEnumerable<GeneratedTextContent> GenerateTextAsync(string prompt, TextGenerationOptions options, CancellationToken cancellationToken = default);
    }

    public interface ITextTokenizer
    {
    }

    public class TextGenerationOptions
    {
        public TextGenerationOptions() => throw null!;
    }
}

namespace Microsoft.KernelMemory.Context
{
    public interface IContext
    {
    }
}

namespace Microsoft.KernelMemory.DataFormats
{
    public interface IOcrEngine
    {
        Task<string> ExtractTextFromImageAsync(Stream imageContent, CancellationToken cancellationToken = default);
    }
}

namespace Microsoft.KernelMemory.Search
{
    public interface ISearchClient
    {
        Task<SearchResult> SearchAsync(string index, string query, ICollection<MemoryFilter>? filters = null, double minRelevance = 0d, int limit = -1, IContext? context = null, CancellationToken cancellationToken = default);

        Task<MemoryAnswer> AskAsync(string index, string question, ICollection<MemoryFilter>? filters = null, double minRelevance = 0d, IContext? context = null, CancellationToken cancellationToken = default);

        IAsyncEnumerable<MemoryAnswer> AskStreamingAsync(string index, string question, ICollection<MemoryFilter>? filters = null, double minRelevance = 0d, IContext? context = null, CancellationToken cancellationToken = default);
    }
}
