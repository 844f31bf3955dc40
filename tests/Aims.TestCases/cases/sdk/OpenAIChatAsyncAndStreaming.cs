// why: OpenAI, chat asynchronously and as a stream
// expect invoke @A M:Cases.Claims.RunAsync(OpenAI.Chat.ChatClient,OpenAI.Chat.ChatMessage[]) => M:OpenAI.Chat.ChatClient.CompleteChatAsync(System.Collections.Generic.IEnumerable{OpenAI.Chat.ChatMessage},OpenAI.Chat.ChatCompletionOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.RunAsync(OpenAI.Chat.ChatClient,OpenAI.Chat.ChatMessage[]) => M:OpenAI.Chat.ChatClient.CompleteChatStreamingAsync(OpenAI.Chat.ChatMessage[])
// expect invoke @D M:Cases.Claims.RunAsync(OpenAI.Chat.ChatClient,OpenAI.Chat.ChatMessage[]) => M:OpenAI.Chat.ChatClient.CompleteChatStreaming(OpenAI.Chat.ChatMessage[])
using System;
using System.Threading;
using System.Threading.Tasks;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static async Task RunAsync(ChatClient client, ChatMessage[] history)
    {
        await client.CompleteChatAsync(history, cancellationToken: CancellationToken.None); // @A
        await foreach (var update in client.CompleteChatStreamingAsync(history)) // @B
        {
            Console.Write(update.ContentUpdate.Count);
        }

        foreach (var update in client.CompleteChatStreaming(history)) // @D
        {
            Console.Write(update.ContentUpdate.Count);
        }
    }
}
