// why: a credential is not the model, whatever it looks like
// expect invoke model=parameter:model provider=openai @A M:Cases.Claims.Route(System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
// expect invoke model=configuration:AI:Model provider=openai @B M:Cases.Claims.Check(Microsoft.Extensions.Configuration.IConfiguration,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System.ClientModel;
using Microsoft.Extensions.Configuration;
using OpenAI;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static string Route(string model, string claim)
    {
        var client = new OpenAIClient("gpt-4o").GetChatClient(model);
        return client.CompleteChat(claim).Value.Content[0].Text; // @A
    }

    public static string Check(IConfiguration configuration, string claim)
    {
        var client = new ChatClient(configuration["AI:Model"]!, new ApiKeyCredential("o3-mini"));
        return client.CompleteChat(claim).Value.Content[0].Text; // @B
    }
}
