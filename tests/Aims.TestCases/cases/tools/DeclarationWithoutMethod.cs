// why: a tool that is only described runs no method of the program
// expect tool @A M:Cases.Claims.Route(System.String,OpenAI.Chat.ChatMessage) => M:OpenAI.Chat.ChatTool.CreateFunctionTool(System.String,System.String,System.BinaryData,System.Nullable{System.Boolean})
// expect invoke model=constant:gpt-4o provider=openai @B M:Cases.Claims.Route(System.String,OpenAI.Chat.ChatMessage) => M:OpenAI.Chat.ChatClient.CompleteChat(System.Collections.Generic.IEnumerable{OpenAI.Chat.ChatMessage},OpenAI.Chat.ChatCompletionOptions,System.Threading.CancellationToken)
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static string Route(string key, ChatMessage claim)
    {
        var tool = ChatTool.CreateFunctionTool("find_policy", "Finds a policy."); // @A
        var completion = new ChatClient("gpt-4o", key).CompleteChat([claim], new ChatCompletionOptions { Tools = { tool } }); // @B
        return completion.Value.Content[0].Text;
    }
}
