// why: the type of an initialiser is named by its arity
// expect invoke @A T:Cases.Desk`1.Shelf => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Desk<TCase>
{
    public class Shelf(IChatClient client)
    {
        private readonly Task<ChatResponse> greeting = client.GetResponseAsync("Greet."); // @A

        public Task<ChatResponse> Greeting => greeting;
    }
}
