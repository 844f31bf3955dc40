// Reference-only stub: signatures of LangChain.Core 0.17.1, read from tryAGI/LangChain@c6fabd0 src/Core/src/; no code of it.
// Refers to: package Microsoft.Extensions.AI.Abstractions 10.11.0
// Refers to: package System.Memory.Data 10.0.10
// Refers to: package Microsoft.Extensions.VectorData.Abstractions 10.11.0
// Refers to: stub LangChain.DocumentLoaders.Abstractions
// Refers to: stub LangChain.Splitters.Abstractions
#nullable enable
#pragma warning disable MEAI001 // marked as experimental
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using LangChain.Abstractions.Chains.Base;
using LangChain.Abstractions.Schema;
using LangChain.Base;
using LangChain.Callback;
using LangChain.Chains.CombineDocuments;
using LangChain.Chains.HelperChains;
using LangChain.Chains.LLM;
using LangChain.Chains.StackableChains;
using LangChain.Chains.StackableChains.Agents;
using LangChain.Chains.StackableChains.Agents.Crew;
using LangChain.Chains.StackableChains.Agents.Crew.Tools;
using LangChain.Chains.StackableChains.Agents.Tools;
using LangChain.Chains.StackableChains.Context;
using LangChain.Chains.StackableChains.ImageGeneration;
using LangChain.Chains.StackableChains.ImageToTextGeneration;
using LangChain.DocumentLoaders;
using LangChain.Extensions;
using LangChain.Memory;
using LangChain.Providers;
using LangChain.Schema;
using LangChain.Splitters.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.VectorData;

namespace LangChain.Abstractions.Chains.Base
{
    public interface IChain
    {
    }
}

namespace LangChain.Abstractions.Schema
{
    public interface IChainValues
    {
    }
}

namespace LangChain.Base
{
    public abstract class BaseChain : IChain
    {
        protected BaseChain() => throw null!;

        public virtual Task<string?> RunAsync(string input, StackableChainHook? hook = null, CancellationToken cancellationToken = default) => throw null!;

        public virtual Task<string> RunAsync(Dictionary<string, object> input, ICallbacks? callbacks = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<IChainValues> CallAsync(IChainValues values, ICallbacks? callbacks = null, IReadOnlyList<string>? tags = null, IReadOnlyDictionary<string, object>? metadata = null, CancellationToken cancellationToken = default) => throw null!;

        public virtual Task<List<IChainValues>> ApplyAsync(IReadOnlyList<ChainValues> inputs, CancellationToken cancellationToken = default) => throw null!;
    }

    public class ChainInputs : IChainInputs
    {
        protected ChainInputs() => throw null!;
    }

    public interface IBaseLangChainParams
    {
    }

    public interface IChainInputs : IBaseLangChainParams
    {
    }
}

namespace LangChain.Callback
{
    public interface ICallbacks
    {
    }
}

namespace LangChain.Chains
{
    public static class Chain
    {
        public static LLMChain LLM(IChatClient chatClient, string inputKey = "text", string outputKey = "text", ChatOptions? options = null) => throw null!;

        public static LLMChain LargeLanguageModel(IChatClient chatClient, string inputKey = "text", string outputKey = "text") => throw null!;

        public static RetrieveDocumentsChain RetrieveDocuments(VectorStoreCollection<string, LangChainDocumentRecord> vectorCollection, IEmbeddingGenerator<string, Embedding<float>> embeddingGenerator, int amount = 4, string inputKey = "text", string outputKey = "docs") => throw null!;

        public static RetrieveDocumentsChain RetrieveSimilarDocuments(VectorStoreCollection<string, LangChainDocumentRecord> vectorCollection, IEmbeddingGenerator<string, Embedding<float>> embeddingGenerator, int amount = 4, string inputKey = "text", string outputKey = "docs") => throw null!;

        public static TTSChain TTS(ITextToSpeechModel model, TextToSpeechSettings? settings = null, string inputKey = "text", string outputKey = "audio") => throw null!;

        public static STTChain STT(ISpeechToTextClient client, SpeechToTextOptions? options = null, string inputKey = "audio", string outputKey = "text") => throw null!;

        public static ReActAgentExecutorChain ReActAgentExecutor(IChatClient chatClient, string? reActPrompt = null, int maxActions = 5, string inputKey = "text", string outputKey = "text") => throw null!;

        public static GroupChat GroupChat(IList<AgentExecutorChain> agents, string? stopPhrase = null, int messagesLimit = 10, string inputKey = "text", string outputKey = "text") => throw null!;

        public static ImageGenerationChain GenerateImage(ITextToImageModel model, string inputKey = "text", string outputKey = "image") => throw null!;

        public static CrewChain Crew(IEnumerable<CrewAgent> allAgents, CrewAgent manager, string inputKey = "text", string outputKey = "text") => throw null!;

        public static ImageToTextGenerationChain GenerateImageToText(IImageToTextModel model, BinaryData image, string outputKey = "text") => throw null!;
    }
}

namespace LangChain.Chains.CombineDocuments
{
    public abstract class BaseCombineDocumentsChain : BaseChain, IChain
    {
        protected BaseCombineDocumentsChain() => throw null!;
    }
}

namespace LangChain.Chains.HelperChains
{
    public abstract class BaseStackableChain : IChain
    {
        protected BaseStackableChain() => throw null!;

        public Task<IChainValues> CallAsync(IChainValues values, ICallbacks? callbacks = null, IReadOnlyList<string>? tags = null, IReadOnlyDictionary<string, object>? metadata = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<IChainValues> RunAsync(StackableChainHook? hook = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<string?> RunAsync(string resultKey, StackableChainHook? hook = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<T> RunAsync<T>(string resultKey, StackableChainHook? hook = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<string> RunAsync(Dictionary<string, object> input, ICallbacks? callbacks = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public class LLMChain : BaseStackableChain
    {
        protected LLMChain() => throw null!;
    }

    public class RetrieveDocumentsChain : BaseStackableChain
    {
        protected RetrieveDocumentsChain() => throw null!;
    }
}

namespace LangChain.Chains.LLM
{
    public interface ILlmChain : IChain, ILlmChainInput
    {
        Task<object> PredictAsync(ChainValues values, CancellationToken cancellationToken = default);

        Task<List<IChainValues>> ApplyAsync(IReadOnlyList<ChainValues> inputs, CancellationToken cancellationToken = default);
    }

    public class LlmChain : BaseChain, ILlmChain
    {
        public LlmChain(LlmChainInput fields) => throw null!;

        protected LlmChain() => throw null!;

        public override Task<List<IChainValues>> ApplyAsync(IReadOnlyList<ChainValues> inputs, CancellationToken cancellationToken = default) => throw null!;

        public Task<object> PredictAsync(ChainValues values, CancellationToken cancellationToken = default) => throw null!;
    }

    public interface ILlmChainInput : IChainInputs
    {
    }

    public class LlmChainInput : ChainInputs, ILlmChainInput
    {
        protected LlmChainInput() => throw null!;
    }
}

namespace LangChain.Chains.StackableChains
{
    public class STTChain : BaseStackableChain
    {
        protected STTChain() => throw null!;
    }

    public class TTSChain : BaseStackableChain
    {
        protected TTSChain() => throw null!;
    }
}

namespace LangChain.Chains.StackableChains.Agents
{
    public class ReActAgentExecutorChain : BaseStackableChain
    {
        protected ReActAgentExecutorChain() => throw null!;

        public ReActAgentExecutorChain UseTool(AgentTool tool) => throw null!;
    }

    public class AgentExecutorChain : BaseStackableChain
    {
        public AgentExecutorChain(BaseStackableChain originalChain, string name, string historyKey = "history", string outputKey = "final_answer") => throw null!;

        protected AgentExecutorChain() => throw null!;
    }

    public class GroupChat : BaseStackableChain
    {
        protected GroupChat() => throw null!;
    }
}

namespace LangChain.Chains.StackableChains.Agents.Crew
{
    public class AgentTask
    {
        protected AgentTask() => throw null!;

        public CrewAgent Agent { get => throw null!; set => throw null!; }

        public Task<string> ExecuteAsync(string? context = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public class Crew
    {
        public Crew(IEnumerable<CrewAgent> agents, IEnumerable<AgentTask> tasks) => throw null!;

        protected Crew() => throw null!;

        public Task<string> RunAsync(CancellationToken cancellationToken = default) => throw null!;
    }

    public class CrewAgent : BaseStackableChain
    {
        public CrewAgent(IChatClient chatClient, string role, string goal, string? backstory = "") => throw null!;

        protected CrewAgent() => throw null!;

        public void AddTools(IEnumerable<CrewAgentTool> tools) => throw null!;
    }

    public class CrewChain : BaseStackableChain
    {
        protected CrewChain() => throw null!;
    }
}

namespace LangChain.Chains.StackableChains.Agents.Crew.Tools
{
    public abstract class CrewAgentTool
    {
        protected CrewAgentTool() => throw null!;
    }
}

namespace LangChain.Chains.StackableChains.Agents.Tools
{
    public abstract class AgentTool
    {
        protected AgentTool() => throw null!;
    }
}

namespace LangChain.Chains.StackableChains.Context
{
    public class StackableChainHook
    {
        public StackableChainHook() => throw null!;
    }
}

namespace LangChain.Chains.StackableChains.ImageGeneration
{
    public class ImageGenerationChain : BaseStackableChain
    {
        protected ImageGenerationChain() => throw null!;
    }
}

namespace LangChain.Chains.StackableChains.ImageToTextGeneration
{
    public class ImageToTextGenerationChain : BaseStackableChain
    {
        protected ImageToTextGenerationChain() => throw null!;
    }
}

namespace LangChain.Extensions
{
    public static class VectorCollectionExtensions
    {
        public static Task<IReadOnlyCollection<Document>> GetSimilarDocuments(this VectorStoreCollection<string, LangChainDocumentRecord> vectorCollection, IEmbeddingGenerator<string, Embedding<float>> embeddingGenerator, string query, int amount = 4, CancellationToken cancellationToken = default) => throw null!;

        public static Task<IReadOnlyCollection<string>> AddDocumentsAsync(this VectorStoreCollection<string, LangChainDocumentRecord> vectorCollection, IEmbeddingGenerator<string, Embedding<float>> embeddingGenerator, IReadOnlyCollection<Document> documents, CancellationToken cancellationToken = default) => throw null!;

        public static Task<IReadOnlyCollection<string>> AddTextsAsync(this VectorStoreCollection<string, LangChainDocumentRecord> vectorCollection, IEmbeddingGenerator<string, Embedding<float>> embeddingGenerator, IReadOnlyCollection<string> texts, IReadOnlyCollection<IDictionary<string, object>>? metadatas = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class VectorDatabaseExtensions
    {
        public static Task<VectorStoreCollection<string, LangChainDocumentRecord>> AddDocumentsFromAsync<TLoader>(this VectorStore vectorStore, IEmbeddingGenerator<string, Embedding<float>> embeddingGenerator, int dimensions, DataSource dataSource, string collectionName = "langchain", ITextSplitter? textSplitter = null, DocumentLoaderSettings? loaderSettings = null, AddDocumentsToDatabaseBehavior behavior = AddDocumentsToDatabaseBehavior.JustReturnCollectionIfCollectionIsAlreadyExists, CancellationToken cancellationToken = default) where TLoader : IDocumentLoader, new() => throw null!;

        public static Task<IReadOnlyCollection<string>> AddDocumentsFromAsync<TLoader>(this VectorStoreCollection<string, LangChainDocumentRecord> vectorCollection, IEmbeddingGenerator<string, Embedding<float>> embeddingGenerator, DataSource dataSource, ITextSplitter? textSplitter = null, DocumentLoaderSettings? loaderSettings = null, CancellationToken cancellationToken = default) where TLoader : IDocumentLoader, new() => throw null!;

        public static Task<IReadOnlyCollection<string>> AddSplitDocumentsAsync(this VectorStoreCollection<string, LangChainDocumentRecord> vectorCollection, IEmbeddingGenerator<string, Embedding<float>> embeddingGenerator, IReadOnlyCollection<Document> documents, ITextSplitter? textSplitter = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class VectorStoreIndexWrapper
    {
        public static Task<string?> QueryAsync(this VectorStoreCollection<string, LangChainDocumentRecord> vectorCollection, IEmbeddingGenerator<string, Embedding<float>> embeddingGenerator, string question, BaseCombineDocumentsChain llm, string inputKey = "question", string outputKey = "output_text", CancellationToken cancellationToken = default) => throw null!;
    }

    public enum AddDocumentsToDatabaseBehavior
    {
        JustReturnCollectionIfCollectionIsAlreadyExists = 0,
        OverwriteExistingCollection = 1,
        AlwaysAddDocuments = 2,
    }
}

namespace LangChain.Memory
{
    public static class MessageSummarizer
    {
        public static Task<string> SummarizeAsync(this IChatClient chatClient, IEnumerable<ChatMessage> newMessages, string existingSummary, MessageFormatter? formatter = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public class MessageFormatter
    {
        public MessageFormatter() => throw null!;
    }
}

namespace LangChain.Providers
{
    public interface IImageToTextModel : IModel<ImageToTextSettings>
    {
        Task<ImageToTextResponse> GenerateTextFromImageAsync(ImageToTextRequest request, ImageToTextSettings? settings = null, CancellationToken cancellationToken = default);
    }

    public interface ITextToImageModel : IModel<TextToImageSettings>
    {
        Task<TextToImageResponse> GenerateImageAsync(TextToImageRequest request, TextToImageSettings? settings = null, CancellationToken cancellationToken = default);
    }

    public interface ITextToSpeechModel : IModel
    {
        Task<TextToSpeechResponse> GenerateSpeechAsync(TextToSpeechRequest request, TextToSpeechSettings? settings = null, CancellationToken cancellationToken = default);
    }

    public interface IModel
    {
    }

    public interface IModel<TSettings> : IModel
    {
    }

    public class ImageToTextRequest
    {
        public ImageToTextRequest() => throw null!;

        public required BinaryData Image { get => throw null!; init => throw null!; }
    }

    public class ImageToTextResponse
    {
        protected ImageToTextResponse() => throw null!;
    }

    public class ImageToTextSettings
    {
        public ImageToTextSettings() => throw null!;
    }

    public class TextToImageRequest
    {
        public TextToImageRequest() => throw null!;

        public required string Prompt { get => throw null!; init => throw null!; }
    }

    public class TextToImageResponse
    {
        protected TextToImageResponse() => throw null!;
    }

    public class TextToImageSettings
    {
        public TextToImageSettings() => throw null!;
    }

    public class TextToSpeechRequest
    {
        public TextToSpeechRequest() => throw null!;

        public required string Prompt { get => throw null!; init => throw null!; }
    }

    public class TextToSpeechResponse
    {
        protected TextToSpeechResponse() => throw null!;
    }

    public class TextToSpeechSettings
    {
        public TextToSpeechSettings() => throw null!;
    }
}

namespace LangChain.Schema
{
    public class ChainValues : IChainValues
    {
        public ChainValues(object? getFinalOutput) => throw null!;

        public ChainValues(string inputKey, object value) => throw null!;

        public ChainValues(Dictionary<string, object> value) => throw null!;

        public ChainValues(ChainValues value) => throw null!;

        public ChainValues() => throw null!;
    }

    public class LangChainDocumentRecord
    {
        public LangChainDocumentRecord() => throw null!;
    }
}
