// why: several places are asked in turn, the last being a constant
// expect invoke model=configuration:AI:Model|environment:AI_MODEL|constant:gpt-4o provider=openai @A M:Cases.Claims.Route(System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System;
using Microsoft.Extensions.Configuration;
using OpenAI.Chat;

namespace Cases;

public class Claims(IConfiguration configuration)
{
    public string Route(string key, string claim)
    {
        var model = configuration["AI:Model"] ?? Environment.GetEnvironmentVariable("AI_MODEL") ?? "gpt-4o";
        var client = new ChatClient(model, key);
        return client.CompleteChat(claim).Value.Content[0].Text; // @A
    }
}
