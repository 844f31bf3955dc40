// why: every kind and modality of the community's OpenAI client on the real package; the model is the request's
// package: Betalgo.Ranul.OpenAI 9.2.6
// expect construct modality=any model=constant:gpt-4o provider=openai @Entry M:Cases.Claims.Ask(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage[]) => M:Betalgo.Ranul.OpenAI.Managers.OpenAIService.#ctor(Betalgo.Ranul.OpenAI.OpenAIOptions,System.Net.Http.HttpClient)
// expect invoke modality=chat model=constant:gpt-4o-mini provider=openai @Chat M:Cases.Claims.AskMini(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage[]) => M:Betalgo.Ranul.OpenAI.Interfaces.IChatCompletionService.CreateCompletion(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest,System.String,System.Threading.CancellationToken)
// expect invoke modality=chat model=constant:gpt-4o provider=openai @Default M:Cases.Claims.Ask(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage[]) => M:Betalgo.Ranul.OpenAI.Interfaces.IChatCompletionService.CreateCompletion(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest,System.String,System.Threading.CancellationToken)
// expect invoke modality=completion model=environment:COMPLETION_MODEL provider=openai @Complete M:Cases.Claims.Complete => M:Betalgo.Ranul.OpenAI.Interfaces.ICompletionService.CreateCompletion(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CompletionCreateRequest,System.String,System.Threading.CancellationToken)
// expect invoke modality=embedding model=constant:text-embedding-3-small provider=openai @Embed M:Cases.Claims.Embed => M:Betalgo.Ranul.OpenAI.Interfaces.IEmbeddingService.CreateEmbedding(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.EmbeddingCreateRequest,System.Threading.CancellationToken)
// expect invoke modality=image model=constant:dall-e-3 provider=openai @Draw M:Cases.Claims.Draw => M:Betalgo.Ranul.OpenAI.Interfaces.IImageService.CreateImage(Betalgo.Ranul.OpenAI.Contracts.Requests.Image.CreateImageRequest,System.Threading.CancellationToken)
// expect invoke modality=moderation model=constant:omni-moderation-latest provider=openai @Judge M:Cases.Claims.Judge(System.String) => M:Betalgo.Ranul.OpenAI.Interfaces.IModerationServiceExtension.CreateModeration(Betalgo.Ranul.OpenAI.Interfaces.IModerationService,System.String,System.String,System.Threading.CancellationToken)
// expect invoke modality=speech model=constant:whisper-1 provider=openai @Hear M:Cases.Claims.Hear => M:Betalgo.Ranul.OpenAI.Interfaces.IAudioService.CreateTranscription(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AudioCreateTranscriptionRequest,System.Threading.CancellationToken)
// expect invoke modality=batch model=unknown:injected provider=openai @Batch M:Cases.Claims.Batch(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.BatchCreateRequest) => M:Betalgo.Ranul.OpenAI.Interfaces.IBatchService.BatchCreate(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.BatchCreateRequest,System.Threading.CancellationToken)
// expect agent modality=agent model=constant:gpt-4.1 provider=openai @Assistant M:Cases.Claims.Assistant => M:Betalgo.Ranul.OpenAI.Interfaces.IAssistantService.AssistantCreate(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AssistantCreateRequest,System.String,System.Threading.CancellationToken)
// expect invoke modality=agent model=constant:gpt-4.1-mini provider=openai @Run M:Cases.Claims.Run(System.String) => M:Betalgo.Ranul.OpenAI.Interfaces.IRunService.RunCreate(System.String,Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.RunCreateRequest,System.String,System.Threading.CancellationToken)
// expect train modality=training model=constant:gpt-4o-mini-2024-07-18 provider=openai @Tune M:Cases.Claims.Tune => M:Betalgo.Ranul.OpenAI.Interfaces.IFineTuningJobService.CreateFineTuningJob(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.FineTuningJobCreateRequest,System.Threading.CancellationToken)
// expect construct modality=realtime model=unknown:not-set provider=openai @LiveBuilder M:Cases.Claims.Live => M:Betalgo.Ranul.OpenAI.Builders.OpenAIRealtimeServiceBuilder.#ctor(System.String)
// expect invoke modality=realtime model=unknown:injected provider=openai @Connect M:Cases.Claims.Connect => M:Betalgo.Ranul.OpenAI.Managers.IOpenAIRealtimeService.ConnectAsync(System.Threading.CancellationToken)
// expect invoke modality=realtime model=unknown:injected provider=openai @Talk M:Cases.Claims.Talk(System.Byte[]) => M:Betalgo.Ranul.OpenAI.Managers.IOpenAIRealtimeServiceClientEvents.IInputAudioBuffer.Append(System.ReadOnlyMemory{System.Byte},System.Threading.CancellationToken)
// expect construct modality=embedding model=unknown:injected provider=openai @Store M:Cases.Claims.Store(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CreateVectorStoreRequest,Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CreateVectorStoreFileRequest) => M:Betalgo.Ranul.OpenAI.Interfaces.IVectorStores.CreateVectorStore(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CreateVectorStoreRequest,System.Threading.CancellationToken)
// expect invoke modality=embedding model=unknown:injected provider=openai @AddFile M:Cases.Claims.Store(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CreateVectorStoreRequest,Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CreateVectorStoreFileRequest) => M:Betalgo.Ranul.OpenAI.Interfaces.IVectorStoreFiles.CreateVectorStoreFile(System.String,Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CreateVectorStoreFileRequest,System.Threading.CancellationToken)
// expect register modality=any model=constant:gpt-4o provider=openai @Register M:Cases.Claims.Register(Microsoft.Extensions.DependencyInjection.IServiceCollection) => M:Betalgo.Ranul.OpenAI.Extensions.OpenAIServiceCollectionExtensions.AddOpenAIService(Microsoft.Extensions.DependencyInjection.IServiceCollection,System.Action{Betalgo.Ranul.OpenAI.OpenAIOptions})
// expect register modality=realtime provider=openai @RegisterLive M:Cases.Claims.Register(Microsoft.Extensions.DependencyInjection.IServiceCollection) => M:Betalgo.Ranul.OpenAI.Extensions.OpenAIRealtimeServiceCollectionExtensions.AddOpenAIRealtimeService(Microsoft.Extensions.DependencyInjection.IServiceCollection)
// expect tool modality=chat @Tool M:Cases.Claims.Tool(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.FunctionDefinition) => M:Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ToolDefinition.DefineFunction(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.FunctionDefinition)
// expect tool modality=agent @Interpreter M:Cases.Claims.Interpreter => M:Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ToolDefinition.DefineCodeInterpreter

namespace Cases;

using System;
using System.Threading.Tasks;
using Betalgo.Ranul.OpenAI;
using Betalgo.Ranul.OpenAI.Builders;
using Betalgo.Ranul.OpenAI.Contracts.Requests.Image;
using Betalgo.Ranul.OpenAI.Extensions;
using Betalgo.Ranul.OpenAI.Interfaces;
using Betalgo.Ranul.OpenAI.Managers;
using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;
using Microsoft.Extensions.DependencyInjection;

public class Claims(IOpenAIService service, IOpenAIRealtimeService live, string key)
{
    public async Task Ask(ChatMessage[] messages)
    {
        var own = new OpenAIService(new OpenAIOptions { ApiKey = key, DefaultModelId = "gpt-4o" }); // @Entry
        var request = new ChatCompletionCreateRequest { Messages = messages };
        await own.ChatCompletion.CreateCompletion(request); // @Default
    }

    public Task AskMini(ChatMessage[] messages)
    {
        var request = new ChatCompletionCreateRequest { Messages = messages, Model = "gpt-4o-mini" };
        return service.ChatCompletion.CreateCompletion(request); // @Chat
    }

    public Task Complete()
    {
        var request = new CompletionCreateRequest { Model = Environment.GetEnvironmentVariable("COMPLETION_MODEL") };
        return service.Completions.CreateCompletion(request); // @Complete
    }

    public Task Embed()
    {
        var request = new EmbeddingCreateRequest { Model = "text-embedding-3-small" };
        return service.Embeddings.CreateEmbedding(request); // @Embed
    }

    public async Task Store(CreateVectorStoreRequest request, CreateVectorStoreFileRequest file)
    {
        await service.Beta.VectorStores.CreateVectorStore(request); // @Store
        await service.Beta.VectorStoreFiles.CreateVectorStoreFile("claims", file); // @AddFile
    }

    public Task Draw()
    {
        var request = new CreateImageRequest { Model = new Betalgo.Ranul.OpenAI.Contracts.Enums.Model.ImageModel("dall-e-3") };
        return service.Image.CreateImage(request); // @Draw
    }

    public Task Judge(string text) => service.Moderation.CreateModeration(text, "omni-moderation-latest"); // @Judge

    public Task Hear()
    {
        var request = new AudioCreateTranscriptionRequest { Model = "whisper-1", FileName = "call.mp3" };
        return service.Audio.CreateTranscription(request); // @Hear
    }

    public Task Batch(BatchCreateRequest request) => service.Batch.BatchCreate(request); // @Batch

    public Task Assistant()
    {
        var request = new AssistantCreateRequest { Model = "gpt-4.1" };
        return service.Beta.Assistants.AssistantCreate(request); // @Assistant
    }

    public Task Run(string thread)
    {
        var request = new RunCreateRequest { AssistantId = "route", Model = "gpt-4.1-mini" };
        return service.Beta.Runs.RunCreate(thread, request); // @Run
    }

    public Task Tune()
    {
        var request = new FineTuningJobCreateRequest { Model = "gpt-4o-mini-2024-07-18", TrainingFile = "claims" };
        return service.FineTuningJob.CreateFineTuningJob(request); // @Tune
    }

    public object Live() => new OpenAIRealtimeServiceBuilder(key); // @LiveBuilder

    public Task Connect() => live.ConnectAsync(); // @Connect

    public Task Talk(byte[] sound) => live.ClientEvents.InputAudioBuffer.Append(sound); // @Talk

    public ToolDefinition Tool(FunctionDefinition function) => ToolDefinition.DefineFunction(function); // @Tool

    public ToolDefinition Interpreter() => ToolDefinition.DefineCodeInterpreter(); // @Interpreter

    public static void Register(IServiceCollection services)
    {
        services.AddOpenAIService(options => options.DefaultModelId = "gpt-4o"); // @Register
        services.AddOpenAIRealtimeService(); // @RegisterLive
    }
}
