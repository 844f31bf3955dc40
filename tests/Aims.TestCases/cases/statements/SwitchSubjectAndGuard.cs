// why: a switch statement's subject and a case's guard are calls at their lines
// expect invoke @A M:Cases.Claims.Route(Microsoft.Extensions.AI.IChatClient,System.Int32) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.Route(Microsoft.Extensions.AI.IChatClient,System.Int32) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public string Route(IChatClient client, int amount)
    {
        switch (client.GetResponseAsync("Which desk?").Result.Text) // @A
        {
            case "car" when amount > 1000:
                return "expert";
            case "house" when client.GetResponseAsync("Is it urgent?").Result.Text == "yes": // @B
                return "urgent";
            default:
                return "clerk";
        }
    }
}
