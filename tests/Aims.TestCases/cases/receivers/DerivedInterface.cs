// why: an own interface that extends the SDK's inherits its members
// expect invoke @A M:Cases.Claims.RunAsync(Cases.IClaimsClient,System.Collections.Generic.IList{Microsoft.Extensions.AI.ChatMessage}) => M:Microsoft.Extensions.AI.IChatClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public interface IClaimsClient : IChatClient
{
    string Desk { get; }
}

public static class Claims
{
    public static Task<ChatResponse> RunAsync(IClaimsClient client, IList<ChatMessage> history)
    {
        return client.GetResponseAsync(history); // @A
    }
}
