// why: OpenAI, chat with options and with params
// expect invoke @A M:Cases.Claims.Run(OpenAI.Chat.ChatClient,System.Collections.Generic.List{OpenAI.Chat.ChatMessage}) => M:OpenAI.Chat.ChatClient.CompleteChat(System.Collections.Generic.IEnumerable{OpenAI.Chat.ChatMessage},OpenAI.Chat.ChatCompletionOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.Run(OpenAI.Chat.ChatClient,System.Collections.Generic.List{OpenAI.Chat.ChatMessage}) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System.Collections.Generic;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static string Run(ChatClient client, List<ChatMessage> history)
    {
        ChatCompletion first = client.CompleteChat(history, new ChatCompletionOptions { Temperature = 0 }); // @A
        ChatCompletion second = client.CompleteChat(new SystemChatMessage("Be brief."), new UserChatMessage("Hello.")); // @B
        return first.Content[0].Text + second.Content[0].Text;
    }
}
