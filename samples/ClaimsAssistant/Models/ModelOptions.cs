namespace ClaimsAssistant.Models;

/// <summary>The <c>Models</c> section of the configuration.</summary>
internal sealed class ModelOptions
{
    /// <summary><c>openai</c>, <c>ollama</c> or <c>none</c>.</summary>
    public string Provider { get; set; } = "none";

    /// <summary>Used when the provider is <c>openai</c>.</summary>
    public ProviderOptions OpenAI { get; set; } = new();

    /// <summary>Used when the provider is <c>ollama</c>.</summary>
    public ProviderOptions Ollama { get; set; } = new();

    /// <summary>What one provider needs.</summary>
    internal sealed class ProviderOptions
    {
        /// <summary>Where the provider listens; needed for Ollama, optional for OpenAI.</summary>
        public Uri? Endpoint { get; set; }

        /// <summary>The model that chats.</summary>
        public string ChatModel { get; set; } = "";

        /// <summary>The model that makes vectors.</summary>
        public string EmbeddingModel { get; set; } = "";
    }
}
