// why: in, ref, ref readonly and out parameters are all written with @
// expect invoke @A M:Cases.Claims.Ask(Microsoft.Extensions.AI.IChatClient,System.Int32@,System.String@,System.Double@,System.Boolean@) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public void Ask(IChatClient client, in int number, ref string text, ref readonly double amount, out bool urgent)
    {
        text = client.GetResponseAsync($"{number} {text} {amount}").Result.Text; // @A
        urgent = text.Length > 0;
    }
}
