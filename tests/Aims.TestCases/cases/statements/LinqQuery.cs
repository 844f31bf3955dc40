// why: the clauses of a query are lambdas, each with its own line
// expect invoke @A M:Cases.Claims.Urgent(Microsoft.Extensions.AI.IChatClient,System.Collections.Generic.IEnumerable{System.String}) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.Urgent(Microsoft.Extensions.AI.IChatClient,System.Collections.Generic.IEnumerable{System.String}) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @D M:Cases.Claims.Urgent(Microsoft.Extensions.AI.IChatClient,System.Collections.Generic.IEnumerable{System.String}) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public List<string> Urgent(IChatClient client, IEnumerable<string> claims)
    {
        var query =
            from claim in claims
            where client.GetResponseAsync("Is it urgent? " + claim).Result.Text == "yes" // @A
            let desk = client.GetResponseAsync("Which desk? " + claim).Result.Text // @B
            select desk + client.GetResponseAsync("Summarise: " + claim).Result.Text; // @D
        return query.ToList();
    }
}
