// why: an async Main has an entry point that the compiler writes; the caller is Main
// kind: exe
// expect invoke @A M:Cases.Program.Main => M:OpenAI.Chat.ChatClient.CompleteChatAsync(OpenAI.Chat.ChatMessage[])
using System;
using System.Threading.Tasks;
using OpenAI.Chat;

namespace Cases;

internal static class Program
{
    private static async Task Main()
    {
        var client = new ChatClient("gpt-4.1-mini", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));
        ChatCompletion completion = await client.CompleteChatAsync("Say hello."); // @A
        Console.WriteLine(completion.Content[0].Text);
    }
}
