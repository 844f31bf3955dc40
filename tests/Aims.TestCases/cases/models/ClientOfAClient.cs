// why: the model is said to the method that gives the client, in one expression with the call
// expect invoke model=constant:gpt-4o-mini provider=openai @A M:Cases.Claims.Route(System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
// expect construct model=constant:gpt-4o-mini provider=openai @A M:Cases.Claims.Route(System.String,System.String) => M:OpenAI.OpenAIClient.GetChatClient(System.String)
using OpenAI;

namespace Cases;

public static class Claims
{
    public static string Route(string key, string claim) =>
        new OpenAIClient(key).GetChatClient("gpt-4o-mini").CompleteChat(claim).Value.Content[0].Text; // @A
}
