// why: closures inside a type nested in a generic type carry the outer parameters; the caller's id has both types
// expect invoke @A M:Cases.Desk`1.Worker.Make(Microsoft.Extensions.AI.IChatClient,`0) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Desk<TCase>
{
    public class Worker
    {
        public Func<Task<ChatResponse>> Make(IChatClient client, TCase item)
        {
            return () => client.GetResponseAsync($"{item}"); // @A
        }
    }
}
