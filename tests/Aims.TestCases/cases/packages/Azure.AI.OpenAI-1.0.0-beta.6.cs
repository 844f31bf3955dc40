// why: the first client of Azure OpenAI had types of its own, and the deployment in each call
// package: Azure.AI.OpenAI 1.0.0-beta.6
// expect construct modality=any model=unknown:not-set provider=azure-openai @Entry T:Cases.Claims => M:Azure.AI.OpenAI.OpenAIClient.#ctor(System.Uri,Azure.AzureKeyCredential)
// expect invoke modality=chat model=constant:claims-gpt4 provider=azure-openai @Ask M:Cases.Claims.Ask(Azure.AI.OpenAI.ChatCompletionsOptions) => M:Azure.AI.OpenAI.OpenAIClient.GetChatCompletions(System.String,Azure.AI.OpenAI.ChatCompletionsOptions,System.Threading.CancellationToken)
// expect invoke modality=completion model=configuration:Azure:Completions provider=azure-openai @Complete M:Cases.Claims.Complete(Azure.AI.OpenAI.CompletionsOptions) => M:Azure.AI.OpenAI.OpenAIClient.GetCompletionsAsync(System.String,Azure.AI.OpenAI.CompletionsOptions,System.Threading.CancellationToken)
// expect invoke modality=embedding model=constant:claims-ada provider=azure-openai @Embed M:Cases.Claims.Embed(Azure.AI.OpenAI.EmbeddingsOptions) => M:Azure.AI.OpenAI.OpenAIClient.GetEmbeddings(System.String,Azure.AI.OpenAI.EmbeddingsOptions,System.Threading.CancellationToken)
// expect invoke modality=image model=unknown:not-set provider=azure-openai @Draw M:Cases.Claims.Draw(Azure.AI.OpenAI.ImageGenerationOptions) => M:Azure.AI.OpenAI.OpenAIClient.GetImageGenerations(Azure.AI.OpenAI.ImageGenerationOptions,System.Threading.CancellationToken)
// expect tool modality=chat @Tool M:Cases.Claims.Tool => M:Azure.AI.OpenAI.FunctionDefinition.#ctor(System.String)
// expect register modality=any provider=azure-openai @Register M:Cases.Claims.Register``1(``0,System.Uri) => M:Microsoft.Extensions.Azure.AIOpenAIClientBuilderExtensions.AddOpenAIClient``1(``0,System.Uri)

namespace Cases;

using System;
using System.Threading.Tasks;
using Azure;
using Azure.AI.OpenAI;
using Azure.Core.Extensions;
using Microsoft.Extensions.Azure;
using Microsoft.Extensions.Configuration;

public class Claims
{
    private readonly OpenAIClient client;
    private readonly IConfiguration configuration;

    public Claims(IConfiguration configuration, Uri endpoint, AzureKeyCredential key)
    {
        this.configuration = configuration;
        client = new OpenAIClient(endpoint, key); // @Entry
    }

    public object Ask(ChatCompletionsOptions options) => client.GetChatCompletions("claims-gpt4", options); // @Ask

    public async Task<object> Complete(CompletionsOptions options)
    {
        return await client.GetCompletionsAsync(configuration["Azure:Completions"], options); // @Complete
    }

    public object Embed(EmbeddingsOptions options) => client.GetEmbeddings("claims-ada", options); // @Embed

    public object Draw(ImageGenerationOptions options) => client.GetImageGenerations(options); // @Draw

    public FunctionDefinition Tool() => new FunctionDefinition("route"); // @Tool

    public void Register<T>(T builder, Uri endpoint) where T : IAzureClientFactoryBuilderWithCredential => builder.AddOpenAIClient(endpoint); // @Register
}
