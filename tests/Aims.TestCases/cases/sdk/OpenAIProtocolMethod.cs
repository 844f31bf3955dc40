// why: OpenAI, the overload that takes raw content is an overload of the same name
// expect invoke @A M:Cases.Claims.Run(OpenAI.Chat.ChatClient,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(System.ClientModel.BinaryContent,System.ClientModel.Primitives.RequestOptions)
using System;
using System.ClientModel;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static string Run(ChatClient client, string json)
    {
        using var content = BinaryContent.Create(BinaryData.FromString(json));
        ClientResult result = client.CompleteChat(content); // @A
        return result.GetRawResponse().Content.ToString();
    }
}
