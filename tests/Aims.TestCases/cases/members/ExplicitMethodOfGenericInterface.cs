// why: an explicit implementation of a generic interface holds its arguments, written as Roslyn writes them
// expect invoke @A M:Cases.Assistant.Cases#IAssistant{System#String,System#Int32}#AskAsync(System.String,System.Int32) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public interface IAssistant<TQuestion, TLimit>
{
    Task<ChatResponse> AskAsync(TQuestion question, TLimit limit);
}

public class Assistant(IChatClient client) : IAssistant<string, int>
{
    Task<ChatResponse> IAssistant<string, int>.AskAsync(string question, int limit)
    {
        return client.GetResponseAsync(question + limit); // @A
    }
}
