// why: the default of a configuration key is recorded for a model, and must not be for a credential
// expect invoke model=configuration:OpenAI:Model?gpt-4o provider=openai @A M:Cases.Claims.Route(Microsoft.Extensions.Configuration.IConfiguration,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
// expect invoke model=environment:OPENAI_MODEL?gpt-4o provider=openai @B M:Cases.Claims.Check(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System;
using Microsoft.Extensions.Configuration;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static string Route(IConfiguration configuration, string claim)
    {
        var key = configuration["OpenAI:Key"] ?? "sk-PLANTED-default-of-configuration";
        var client = new ChatClient(configuration["OpenAI:Model"] ?? "gpt-4o", key);
        return client.CompleteChat(claim).Value.Content[0].Text; // @A
    }

    public static string Check(string claim)
    {
        var key = Environment.GetEnvironmentVariable("OPENAI_KEY") ?? "sk-PLANTED-default-of-environment";
        var client = new ChatClient(Environment.GetEnvironmentVariable("OPENAI_MODEL") ?? "gpt-4o", key);
        return client.CompleteChat(claim).Value.Content[0].Text; // @B
    }
}
