// why: the package OpenAI held another library before version 2, with types of its own
// package: OpenAI 1.11.0
// expect construct modality=any model=unknown:not-set provider=openai @Entry T:Cases.Claims => M:OpenAI_API.OpenAIAPI.#ctor(OpenAI_API.APIAuthentication)
// expect construct modality=any model=constant:claims-gpt4 provider=azure-openai @Azure M:Cases.Claims.AskAzure(System.String) => M:OpenAI_API.OpenAIAPI.ForAzure(System.String,System.String,OpenAI_API.APIAuthentication)
// expect invoke modality=chat model=constant:gpt-4 provider=openai @Chat M:Cases.Claims.Ask => M:OpenAI_API.Chat.IChatEndpoint.CreateChatCompletionAsync(OpenAI_API.Chat.ChatRequest)
// expect construct modality=chat model=constant:gpt-4 provider=openai @Talk M:Cases.Claims.Talk => M:OpenAI_API.Chat.IChatEndpoint.CreateConversation(OpenAI_API.Chat.ChatRequest)
// expect invoke modality=chat model=constant:gpt-4 provider=openai @Answer M:Cases.Claims.Talk => M:OpenAI_API.Chat.Conversation.GetResponseFromChatbotAsync
// expect invoke modality=chat model=constant:claims-gpt4 provider=azure-openai @AzureChat M:Cases.Claims.AskAzure(System.String) => M:OpenAI_API.Chat.IChatEndpoint.CreateChatCompletionAsync(System.String,OpenAI_API.Chat.ChatMessage.ImageInput[])
// expect invoke modality=completion model=constant:gpt-3.5-turbo-instruct provider=openai @Complete M:Cases.Claims.Complete => M:OpenAI_API.Completions.ICompletionEndpoint.CreateCompletionAsync(OpenAI_API.Completions.CompletionRequest)
// expect invoke modality=embedding model=constant:text-embedding-ada-002 provider=openai @Embed M:Cases.Claims.Embed => M:OpenAI_API.Embedding.IEmbeddingEndpoint.CreateEmbeddingAsync(OpenAI_API.Embedding.EmbeddingRequest)
// expect invoke modality=image model=constant:dall-e-3 provider=openai @Draw M:Cases.Claims.Draw => M:OpenAI_API.Images.IImageGenerationEndpoint.CreateImageAsync(OpenAI_API.Images.ImageGenerationRequest)
// expect invoke modality=moderation model=unknown:not-set provider=openai @Judge M:Cases.Claims.Judge(System.String) => M:OpenAI_API.Moderation.IModerationEndpoint.CallModerationAsync(System.String)
// expect invoke modality=speech model=constant:tts-1 provider=openai @Say M:Cases.Claims.Say => M:OpenAI_API.Audio.ITextToSpeechEndpoint.GetSpeechAsStreamAsync(OpenAI_API.Audio.TextToSpeechRequest)
// expect invoke modality=speech model=unknown:not-set provider=openai @Hear M:Cases.Claims.Hear(System.String) => M:OpenAI_API.Audio.ITranscriptionEndpoint.GetTextAsync(System.String,System.String,System.String,System.Nullable{System.Double})

namespace Cases;

using System.Threading.Tasks;
using OpenAI_API;
using OpenAI_API.Audio;
using OpenAI_API.Chat;
using OpenAI_API.Completions;
using OpenAI_API.Embedding;
using OpenAI_API.Images;

public class Claims
{
    private readonly OpenAIAPI api = new OpenAIAPI("key"); // @Entry

    public Task<ChatResult> Ask()
    {
        var request = new ChatRequest { Model = "gpt-4" };
        return api.Chat.CreateChatCompletionAsync(request); // @Chat
    }

    public async Task<string> Talk()
    {
        var conversation = api.Chat.CreateConversation(new ChatRequest { Model = "gpt-4" }); // @Talk
        conversation.AppendUserInput("Where does this claim go?");
        return await conversation.GetResponseFromChatbotAsync(); // @Answer
    }

    public Task<ChatResult> AskAzure(string text)
    {
        var azure = OpenAIAPI.ForAzure("contoso", "claims-gpt4"); // @Azure
        return azure.Chat.CreateChatCompletionAsync(text); // @AzureChat
    }

    public Task<CompletionResult> Complete()
    {
        var request = new CompletionRequest { Model = "gpt-3.5-turbo-instruct" };
        return api.Completions.CreateCompletionAsync(request); // @Complete
    }

    public Task<EmbeddingResult> Embed()
    {
        var request = new EmbeddingRequest { Model = "text-embedding-ada-002" };
        return api.Embeddings.CreateEmbeddingAsync(request); // @Embed
    }

    public Task<ImageResult> Draw()
    {
        var request = new ImageGenerationRequest { Model = "dall-e-3" };
        return api.ImageGenerations.CreateImageAsync(request); // @Draw
    }

    public Task Judge(string text) => api.Moderation.CallModerationAsync(text); // @Judge

    public Task Say()
    {
        var request = new TextToSpeechRequest { Model = "tts-1", Input = "Hello" };
        return api.TextToSpeech.GetSpeechAsStreamAsync(request); // @Say
    }

    public Task<string> Hear(string file) => api.Transcriptions.GetTextAsync(file); // @Hear
}
