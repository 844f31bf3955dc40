// why: an explicit implementation's id holds the interface's name
// expect invoke @A M:Cases.Assistant.Cases#IAssistant#AskAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public interface IAssistant
{
    Task<string> AskAsync(string question);
}

public class Assistant(IChatClient client) : IAssistant
{
    async Task<string> IAssistant.AskAsync(string question)
    {
        return (await client.GetResponseAsync(question)).Text; // @A
    }
}
