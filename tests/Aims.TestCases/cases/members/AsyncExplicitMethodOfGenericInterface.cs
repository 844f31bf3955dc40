// why: the state machine's name holds the interface's arguments, with a comma that the attribute naming it escapes
// expect invoke @A M:Cases.Assistant.Cases#IAssistant{System#String,System#Int32}#AskAsync(System.String,System.Int32) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public interface IAssistant<TQuestion, TLimit>
{
    Task<string> AskAsync(TQuestion question, TLimit limit);
}

public class Assistant(IChatClient client) : IAssistant<string, int>
{
    async Task<string> IAssistant<string, int>.AskAsync(string question, int limit)
    {
        var response = await client.GetResponseAsync(question + limit); // @A
        return response.Text;
    }
}
