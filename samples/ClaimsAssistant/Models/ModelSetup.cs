using System.ClientModel;
using Microsoft.Extensions.AI;
using OllamaSharp;
using OpenAI;

namespace ClaimsAssistant.Models;

/// <summary>Builds the model clients that the configuration asks for.</summary>
internal static class ModelSetup
{
    /// <summary>Registers a chat client and an embedding generator, or neither when the configuration is incomplete.</summary>
    public static ModelStatus AddModels(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection("Models").Get<ModelOptions>() ?? new ModelOptions();
        var status = options.Provider.ToLowerInvariant() switch
        {
            "openai" => AddOpenAI(builder.Services, options.OpenAI, builder.Configuration["OPENAI_API_KEY"]),
            "ollama" => AddOllama(builder.Services, options.Ollama),
            "none" => new ModelStatus(false, "Models:Provider is \"none\"."),
            _ => new ModelStatus(false, $"Models:Provider is \"{options.Provider}\"; it can be \"openai\", \"ollama\" or \"none\"."),
        };

        builder.Services.AddSingleton(status);
        return status;
    }

    private static ModelStatus AddOpenAI(IServiceCollection services, ModelOptions.ProviderOptions options, string? key)
    {
        if (string.IsNullOrWhiteSpace(key))
        {
            return new ModelStatus(false, "Models:Provider is \"openai\", but OPENAI_API_KEY is not set.");
        }

        var client = new OpenAIClient(new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = options.Endpoint });
        AddPipelines(
            services,
            client.GetChatClient(options.ChatModel).AsIChatClient(),
            client.GetEmbeddingClient(options.EmbeddingModel).AsIEmbeddingGenerator());
        return new ModelStatus(true, $"OpenAI: {options.ChatModel}, {options.EmbeddingModel}");
    }

    private static ModelStatus AddOllama(IServiceCollection services, ModelOptions.ProviderOptions options)
    {
        if (options.Endpoint is null)
        {
            return new ModelStatus(false, "Models:Provider is \"ollama\", but Models:Ollama:Endpoint is not set.");
        }

        AddPipelines(
            services,
            new OllamaApiClient(options.Endpoint, options.ChatModel),
            new OllamaApiClient(options.Endpoint, options.EmbeddingModel));
        return new ModelStatus(true, $"Ollama: {options.ChatModel}, {options.EmbeddingModel}");
    }

    // Function invocation stands outermost: telemetry and logging then see each round trip to the model, not only the last.
    private static void AddPipelines(
        IServiceCollection services,
        IChatClient chat,
        IEmbeddingGenerator<string, Embedding<float>> embeddings)
    {
        services.AddChatClient(chat)
            .UseFunctionInvocation()
            .UseOpenTelemetry(sourceName: Telemetry.ModelSource)
            .UseLogging();

        services.AddEmbeddingGenerator(embeddings)
            .UseOpenTelemetry(sourceName: Telemetry.ModelSource)
            .UseLogging();
    }
}
