// why: an extension property is emitted as a static accessor method without a property; that method is the caller
// roslyn: current
// expect invoke @A M:Cases.Asking.get_Greeting(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public static class Asking
{
    extension(IChatClient client)
    {
        public string Greeting => client.GetResponseAsync("Greet.").Result.Text; // @A
    }
}
