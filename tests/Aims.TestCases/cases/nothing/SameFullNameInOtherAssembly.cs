// why: a type with an SDK type's full name, declared in the case's own assembly, is another type
// expect none
using OpenAI.Chat;

namespace OpenAI.Chat
{
    public class ChatClient
    {
        public string CompleteChat(string question) => question;
    }
}

namespace Cases
{
    public static class Claims
    {
        public static string Run(ChatClient client) => client.CompleteChat("Route it.");
    }
}
