// why: a call in a loop's condition stands at the loop's head, wherever the compiler puts the condition
// expect invoke @A M:Cases.Claims.WaitAsync(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public async Task WaitAsync(IChatClient client)
    {
        while ((await client.GetResponseAsync("Is the case closed?")).Text != "yes") // @A
        {
            await Task.Delay(1000);
        }
    }
}
