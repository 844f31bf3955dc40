// why: the options with the endpoint are made where they are passed, to the chat client itself
// expect invoke model=constant:llama-3.3-70b-versatile provider=groq @A M:Cases.Claims.RouteAsync(System.String,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.ClientModel;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static Task<ChatResponse> RouteAsync(string key, string claim)
    {
        var client = new ChatClient("llama-3.3-70b-versatile", new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new Uri("https://api.groq.com/openai/v1") }).AsIChatClient();
        return client.GetResponseAsync(claim); // @A
    }
}
