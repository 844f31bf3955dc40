// why: overloads in an extension block are told apart by their parameters, as callers and as called methods
// roslyn: current
// expect invoke @A M:Cases.Asking.AskAsync(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Asking.AskAsync(Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.ChatMessage) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.ChatMessage,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @D M:Cases.Claims.RunAsync(Microsoft.Extensions.AI.IChatClient) => M:Cases.Asking.AskAsync(Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.ChatMessage)
using System.Threading.Tasks;
using Aims.Annotations;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Asking
{
    extension(IChatClient client)
    {
        public Task<ChatResponse> AskAsync(string question) => client.GetResponseAsync(question); // @A

        [ModelApi]
        public Task<ChatResponse> AskAsync(ChatMessage question) => client.GetResponseAsync(question); // @B
    }
}

public static class Claims
{
    public static Task<ChatResponse> RunAsync(IChatClient client)
    {
        return client.AskAsync(new ChatMessage(ChatRole.User, "Route it.")); // @D
    }
}
