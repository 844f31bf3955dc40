// why: what a request names is said by a client of the program, not by its code
// expect invoke model=unknown:elsewhere provider=any @A M:Cases.Claims.RouteAsync(Cases.ClaimRequest) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class ClaimRequest
{
    public string? Model { get; set; }

    public string Text { get; set; } = "";
}

public class Claims(IChatClient client)
{
    public Task<ChatResponse> RouteAsync(ClaimRequest request) =>
        client.GetResponseAsync(request.Text, new ChatOptions { ModelId = request.Model }); // @A
}
