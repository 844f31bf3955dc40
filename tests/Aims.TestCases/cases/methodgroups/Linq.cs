// why: a wrapper's method given to Select is a delegate made from it
// expect invoke form=methodgroup @A M:Cases.Claims.AskAll(Cases.Assistant,System.Collections.Generic.IEnumerable{System.String}) => M:Cases.Assistant.Ask(System.String)
// expect invoke @B M:Cases.Assistant.Ask(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System.Collections.Generic;
using System.Linq;
using Aims.Annotations;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static List<string> AskAll(Assistant assistant, IEnumerable<string> questions)
    {
        return questions.Select(assistant.Ask).ToList(); // @A
    }
}

public sealed class Assistant(ChatClient chat)
{
    [ModelApi]
    public string Ask(string question) => chat.CompleteChat(question).Value.Content[0].Text; // @B
}
