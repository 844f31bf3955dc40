// why: nameof is a constant, not a use of the method
// expect none
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace Cases;

public static class Names
{
    public const string Complete = nameof(ChatClient.CompleteChat);

    public static string Get(IChatClient client) => nameof(client.GetResponseAsync) + Complete;
}
