// why: in source the line is the called name's, in the assembly it is the statement's first
// expect invoke metadataLine=@S @A M:Cases.Claims.RouteAsync(Cases.Desk,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Desk
{
    public required IChatClient Client { get; init; }
}

public class Claims
{
    public async Task<string> RouteAsync(Desk desk, string claim)
    {
        var response = await desk // @S
            .Client
            .GetResponseAsync( // @A
                claim,
                new ChatOptions { Temperature = 0 })
            .ConfigureAwait(false);
        return response.Text;
    }
}
