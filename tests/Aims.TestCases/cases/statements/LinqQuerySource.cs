// why: the first source of a query is no lambda but part of the statement
// expect invoke metadataLine=@S @A M:Cases.Claims.Words(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public IEnumerable<string> Words(IChatClient client)
    {
        return // @S
            from word in client.GetResponseAsync("List the parties.").Result.Text.Split(',') // @A
            where word.Length > 0
            select word.Trim();
    }
}
