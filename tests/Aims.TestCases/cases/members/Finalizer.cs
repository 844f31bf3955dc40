// why: a finaliser is the method Finalize
// expect invoke @A M:Cases.Session.Finalize => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public class Session(IChatClient client)
{
    ~Session()
    {
        client.GetResponseAsync("The session ends.").Wait(); // @A
    }
}
