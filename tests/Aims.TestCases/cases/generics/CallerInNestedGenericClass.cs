// why: type parameters of nested types are counted through from the outermost
// expect invoke @A M:Cases.Desk`1.Shelf`1.AskAsync(`0,`1,System.Collections.Generic.Dictionary{`0,System.Collections.Generic.List{`1}}) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Desk<TCase>
    where TCase : notnull
{
    public class Shelf<TItem>(IChatClient client)
    {
        public async Task<string> AskAsync(TCase key, TItem item, Dictionary<TCase, List<TItem>> known)
        {
            return (await client.GetResponseAsync($"{key} {item} {known.Count}")).Text; // @A
        }
    }
}
