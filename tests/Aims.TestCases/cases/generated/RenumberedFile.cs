// why: #line with a number only renumbers the file that it is in
// expect invoke generated/RenumberedFile.cs:500 M:Cases.Claims.Route(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
#line 498
    public static string Route(IChatClient client)
    {
        return client.GetResponseAsync("Route it.").Result.Text;
    }
}
