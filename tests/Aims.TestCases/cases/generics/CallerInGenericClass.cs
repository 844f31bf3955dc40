// why: a caller's parameter of the type's own type parameter is written by its number
// expect invoke @A M:Cases.Desk`1.AskAsync(`0) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Desk<TCase>(IChatClient client)
{
    public Task<ChatResponse> AskAsync(TCase item) => client.GetResponseAsync($"{item}"); // @A
}
