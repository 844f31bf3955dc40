// why: every kind and modality of OllamaSharp on the real package; the model is the client's or the request's
// package: OllamaSharp 5.5.2
// expect construct modality=any model=constant:llama3.2 provider=ollama @Entry M:Cases.Claims.Ask(System.String) => M:OllamaSharp.OllamaApiClient.#ctor(System.String,System.String)
// expect construct modality=chat model=constant:llama3.2 provider=ollama @Chat M:Cases.Claims.Ask(System.String) => M:OllamaSharp.Chat.#ctor(OllamaSharp.IOllamaApiClient)
// expect invoke modality=chat model=constant:llama3.2 provider=ollama @Ask M:Cases.Claims.Ask(System.String) => M:OllamaSharp.Chat.SendAsync(System.String,System.Threading.CancellationToken)
// expect invoke modality=chat model=constant:phi4 provider=ollama @AskOther M:Cases.Claims.AskOther(OllamaSharp.IOllamaApiClient) => M:OllamaSharp.IOllamaApiClient.ChatAsync(OllamaSharp.Models.Chat.ChatRequest,System.Threading.CancellationToken)
// expect invoke modality=completion model=environment:OLLAMA_MODEL provider=ollama @Complete M:Cases.Claims.Complete(OllamaSharp.IOllamaApiClient) => M:OllamaSharp.IOllamaApiClient.GenerateAsync(OllamaSharp.Models.GenerateRequest,System.Threading.CancellationToken)
// expect invoke modality=embedding model=constant:all-minilm provider=ollama @Embed M:Cases.Claims.Embed(OllamaSharp.IOllamaApiClient) => M:OllamaSharp.IOllamaApiClient.EmbedAsync(OllamaSharp.Models.EmbedRequest,System.Threading.CancellationToken)
// expect invoke modality=prediction model=constant:llama3.2:3b provider=ollama @Question M:Cases.Claims.Question(OllamaSharp.IOllamaApiClient) => M:OllamaSharp.IOllamaApiClient.SystemOneAsync(OllamaSharp.Models.SystemOneRequest,System.Threading.CancellationToken)
// expect load modality=any model=constant:mistral provider=ollama @Pull M:Cases.Claims.Pull(OllamaSharp.IOllamaApiClient) => M:OllamaSharp.OllamaApiClientExtensions.PullModelAsync(OllamaSharp.IOllamaApiClient,System.String,System.Threading.CancellationToken)

namespace Cases;

using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using OllamaSharp;
using OllamaSharp.Models;
using OllamaSharp.Models.Chat;

public class Claims
{
    public IAsyncEnumerable<string> Ask(string text)
    {
        var client = new OllamaApiClient("http://localhost:11434", "llama3.2"); // @Entry
        var chat = new Chat(client); // @Chat
        return chat.SendAsync(text); // @Ask
    }

    public object AskOther(IOllamaApiClient client)
    {
        var request = new ChatRequest { Model = "phi4" };
        return client.ChatAsync(request); // @AskOther
    }

    public object Complete(IOllamaApiClient client)
    {
        var request = new GenerateRequest { Model = Environment.GetEnvironmentVariable("OLLAMA_MODEL")! };
        return client.GenerateAsync(request); // @Complete
    }

    public Task Embed(IOllamaApiClient client)
    {
        var request = new EmbedRequest { Model = "all-minilm" };
        return client.EmbedAsync(request); // @Embed
    }

    public Task Question(IOllamaApiClient client)
    {
        var request = new SystemOneRequest { Model = "llama3.2:3b" };
        return client.SystemOneAsync(request); // @Question
    }

    public object Pull(IOllamaApiClient client) => client.PullModelAsync("mistral"); // @Pull
}
