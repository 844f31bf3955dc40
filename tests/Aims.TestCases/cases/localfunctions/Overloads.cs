// why: local functions of overloads with one name, in an instance class, each belong to their own overload
// expect invoke @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.RouteAsync(System.Int32) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public Task<ChatResponse> RouteAsync(string claim)
    {
        return Ask();

        Task<ChatResponse> Ask() => client.GetResponseAsync(claim); // @A
    }

    public Task<ChatResponse> RouteAsync(int number)
    {
        return Ask();

        Task<ChatResponse> Ask() => client.GetResponseAsync("Claim " + number); // @B
    }
}
