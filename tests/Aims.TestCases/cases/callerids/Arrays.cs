// why: arrays are written by rank, arrays of arrays from the inside out, and params is an array
// expect invoke @A M:Cases.Claims.Ask(Microsoft.Extensions.AI.IChatClient,System.String[],System.Single[0:,0:],System.Int32[][0:,0:,0:],System.Object[]) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public string Ask(IChatClient client, string[] lines, float[,] matrix, int[,,][] cubes, params object[] rest)
    {
        return client.GetResponseAsync($"{lines.Length} {matrix.Length} {cubes.Length} {rest.Length}").Result.Text; // @A
    }
}
