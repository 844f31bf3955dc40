// why: the names of models are in a type of their own, as constants and as static fields
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.Route(System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
// expect invoke model=constant:o3-mini provider=openai @B M:Cases.Claims.Check(System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public static class Models
{
    public const string Chat = "gpt-4o";

    public static readonly string Reasoning = "o3-mini";
}

public static class Claims
{
    public static string Route(string key, string claim) =>
        new ChatClient(Models.Chat, key).CompleteChat(claim).Value.Content[0].Text; // @A

    public static string Check(string key, string claim) =>
        new ChatClient(Models.Reasoning, key).CompleteChat(claim).Value.Content[0].Text; // @B
}
