// why: a nested type uses a field of the type around it
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.Router.Route(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    private static readonly string Model = "gpt-4o";

    public sealed class Router(string key)
    {
        public string Route(string claim)
        {
            var client = new ChatClient(Model, key);
            return client.CompleteChat(claim).Value.Content[0].Text; // @A
        }
    }
}
