// Reference-only stub: signatures of LangChain.DocumentLoaders.Abstractions 0.17.1 that another stub needs, read from tryAGI/LangChain@c6fabd0 (v0.17.1) src/DocumentLoaders/Abstractions/src/; no code of it.
#nullable enable
using System.Collections.Generic;
using LangChain.DocumentLoaders;

namespace LangChain.DocumentLoaders
{
    public sealed class DataSource
    {
        public DataSource() => throw null!;

        public required DataSourceType Type { get => throw null!; init => throw null!; }
    }

    public enum DataSourceType
    {
        Uri = 0,
        Path = 1,
        Stream = 2,
    }

    public class Document
    {
        public Document() => throw null!;

        public Document(string content, IDictionary<string, object>? metadata = null) => throw null!;
    }

    public class DocumentLoaderSettings
    {
        public DocumentLoaderSettings() => throw null!;
    }

    public interface IDocumentLoader
    {
    }
}
