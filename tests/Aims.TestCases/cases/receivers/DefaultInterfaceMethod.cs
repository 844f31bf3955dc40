// why: a default method of an own interface is a caller
// expect invoke @A M:Cases.IAssistant.AskAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public interface IAssistant
{
    IChatClient Client { get; }

    async Task<string> AskAsync(string question)
    {
        return (await Client.GetResponseAsync(question)).Text; // @A
    }
}
