// why: a static field is set in the static constructor
// expect invoke model=environment:OPENAI_MODEL?gpt-4o provider=openai @A M:Cases.Claims.Route(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    private static readonly ChatClient Client;

    static Claims()
    {
        var model = Environment.GetEnvironmentVariable("OPENAI_MODEL") ?? "gpt-4o";
        Client = new ChatClient(model, Environment.GetEnvironmentVariable("OPENAI_KEY")!);
    }

    public static string Route(string claim) => Client.CompleteChat(claim).Value.Content[0].Text; // @A
}
