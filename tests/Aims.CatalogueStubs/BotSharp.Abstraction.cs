// Reference-only stub: signatures of BotSharp.Abstraction 5.2.0, read from SciSharp/BotSharp@0ff995e src/Infrastructure/BotSharp.Abstraction/; no code of it.
// Refers to: package System.Memory.Data 10.0.10
#nullable enable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using BotSharp.Abstraction.Agents.Models;
using BotSharp.Abstraction.Conversations.Models;
using BotSharp.Abstraction.Files.Models;
using BotSharp.Abstraction.Instructs.Enums;
using BotSharp.Abstraction.Instructs.Models;
using BotSharp.Abstraction.Instructs.Options;
using BotSharp.Abstraction.Realtime.Models;
using BotSharp.Abstraction.Routing.Models;

namespace BotSharp.Abstraction.Agents.Models
{
    public class Agent
    {
        public Agent() => throw null!;
    }
}

namespace BotSharp.Abstraction.Conversations
{
    public interface IConversationService
    {
        Task<bool> SendMessage(string agentId, RoleDialogModel message, PostbackMessageModel? replyMessage, Func<RoleDialogModel, Task> onResponseReceived);
    }
}

namespace BotSharp.Abstraction.Conversations.Models
{
    public class PostbackMessageModel
    {
        public PostbackMessageModel() => throw null!;
    }

    public class RoleDialogModel
    {
        public RoleDialogModel() => throw null!;

        public RoleDialogModel(string role, string text) => throw null!;
    }
}

namespace BotSharp.Abstraction.Files
{
    public interface IFileInstructService
    {
        Task<string> ReadImages(string text, IEnumerable<InstructFileModel> images, InstructOptions? options = null);

        Task<RoleDialogModel> GenerateImage(string text, InstructOptions? options = null);

        Task<RoleDialogModel> VaryImage(InstructFileModel image, InstructOptions? options = null);

        Task<RoleDialogModel> EditImage(string text, InstructFileModel image, InstructOptions? options = null);

        Task<RoleDialogModel> EditImage(string text, InstructFileModel image, InstructFileModel mask, InstructOptions? options = null);

        Task<RoleDialogModel> ComposeImages(string text, InstructFileModel[] images, InstructOptions? options = null);

        Task<string> ReadPdf(string text, List<InstructFileModel> files, InstructOptions? options = null);

        Task<string> SpeechToText(InstructFileModel audio, string? text = null, InstructOptions? options = null);
    }
}

namespace BotSharp.Abstraction.Files.Models
{
    public class FileBase
    {
        protected FileBase() => throw null!;
    }

    public class InstructFileModel : FileBase
    {
        public InstructFileModel() => throw null!;
    }
}

namespace BotSharp.Abstraction.Instructs
{
    public interface IInstructService
    {
        Task<InstructResult> Execute(string agentId, RoleDialogModel message, string? instruction = null, string? templateName = null, IEnumerable<InstructFileModel>? files = null, CodeInstructOptions? codeOptions = null, FileInstructOptions? fileOptions = null, ResponseFormatType? responseFormat = null);

        Task<T?> Instruct<T>(string text, InstructOptions? options = null) where T : class;
    }
}

namespace BotSharp.Abstraction.Instructs.Enums
{
    public enum ResponseFormatType
    {
        Text = 0,
        Json = 1,
    }
}

namespace BotSharp.Abstraction.Instructs.Models
{
    public class InstructResult
    {
        protected InstructResult() => throw null!;
    }
}

namespace BotSharp.Abstraction.Instructs.Options
{
    public class CodeInstructOptions
    {
        public CodeInstructOptions() => throw null!;
    }

    public class FileInstructOptions
    {
        public FileInstructOptions() => throw null!;
    }

    public class InstructOptions
    {
        public InstructOptions() => throw null!;
    }
}

namespace BotSharp.Abstraction.MLTasks
{
    public interface IAudioSynthesis
    {
        Task<BinaryData> GenerateAudioAsync(string text, string? voice = "alloy", string? format = "mp3", string? instructions = null);
    }

    public interface IAudioTranscription
    {
        Task<string> TranscriptTextAsync(Stream audio, string audioFileName, string? text = null);
    }

    public interface IChatCompletion
    {
        Task<RoleDialogModel> GetChatCompletions(Agent agent, List<RoleDialogModel> conversations) => throw null!;

        Task<bool> GetChatCompletionsAsync(Agent agent, List<RoleDialogModel> conversations, Func<RoleDialogModel, Task> onMessageReceived, Func<RoleDialogModel, Task> onFunctionExecuting) => throw null!;

        Task<RoleDialogModel> GetChatCompletionsStreamingAsync(Agent agent, List<RoleDialogModel> conversations) => throw null!;
    }

    public interface IImageCompletion
    {
        Task<RoleDialogModel> GetImageGeneration(Agent agent, RoleDialogModel message);

        Task<RoleDialogModel> GetImageVariation(Agent agent, RoleDialogModel message, Stream image, string imageFileName);

        Task<RoleDialogModel> GetImageEdits(Agent agent, RoleDialogModel message, Stream image, string imageFileName);

        Task<RoleDialogModel> GetImageEdits(Agent agent, RoleDialogModel message, Stream image, string imageFileName, Stream mask, string maskFileName);

        Task<RoleDialogModel> GetImageComposition(Agent agent, RoleDialogModel message, Stream[] images, string[] imageFileNames);
    }

    public interface IRealTimeCompletion
    {
        Task Connect(RealtimeHubConnection conn, Func<Task> onModelReady, Func<string, string, Task> onModelAudioDeltaReceived, Func<Task> onModelAudioResponseDone, Func<string, Task> onModelAudioTranscriptDone, Func<List<RoleDialogModel>, Task> onModelResponseDone, Func<string, Task> onConversationItemCreated, Func<RoleDialogModel, Task> onInputAudioTranscriptionDone, Func<Task> onInterruptionDetected);

        Task AppenAudioBuffer(string message);

        Task AppenAudioBuffer(ArraySegment<byte> data, int length);

        Task SendEventToModel(object message);

        Task<string> UpdateSession(RealtimeHubConnection conn, bool isInit = false);

        Task InsertConversationItem(RoleDialogModel message);

        Task TriggerModelInference(string? instructions = null);
    }

    public interface ITextCompletion
    {
        Task<string> GetCompletion(string text, string agentId, string messageId);
    }

    public interface ITextEmbedding
    {
        Task<float[]> GetVectorAsync(string text, int? dimension = null);

        Task<List<float[]>> GetVectorsAsync(List<string> texts, int? dimension = null);
    }

    public interface ITextReranking
    {
        Task<List<float>> GetRerankScoresAsync(string query, List<string> documents);
    }
}

namespace BotSharp.Abstraction.Realtime.Models
{
    public class RealtimeHubConnection
    {
        public RealtimeHubConnection() => throw null!;
    }
}

namespace BotSharp.Abstraction.Routing
{
    public interface IRoutingService
    {
        Task<bool> InvokeAgent(string agentId, List<RoleDialogModel> dialogs, InvokeAgentOptions? options = null);

        Task<RoleDialogModel> InstructLoop(Agent agent, RoleDialogModel message, List<RoleDialogModel> dialogs);

        Task<RoleDialogModel> InstructDirect(Agent agent, RoleDialogModel message, List<RoleDialogModel> dialogs);
    }
}

namespace BotSharp.Abstraction.Routing.Models
{
    public class InvokeAgentOptions : InvokeOptions
    {
        public InvokeAgentOptions() => throw null!;
    }

    public abstract class InvokeOptions
    {
        protected InvokeOptions() => throw null!;
    }
}
