// why: an environment variable, required and with a default
// expect invoke model=environment:OPENAI_MODEL provider=openai @A M:Cases.Claims.Route(System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
// expect invoke model=environment:OPENAI_CHECK_MODEL?o3-mini provider=openai @B M:Cases.Claims.Check(System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static string Route(string key, string claim)
    {
        var model = Environment.GetEnvironmentVariable("OPENAI_MODEL") ?? throw new InvalidOperationException("OPENAI_MODEL is not set.");
        return new ChatClient(model, key).CompleteChat(claim).Value.Content[0].Text; // @A
    }

    public static string Check(string key, string claim)
    {
        var model = Environment.GetEnvironmentVariable("OPENAI_CHECK_MODEL") ?? "o3-mini";
        return new ChatClient(model, key).CompleteChat(claim).Value.Content[0].Text; // @B
    }
}
