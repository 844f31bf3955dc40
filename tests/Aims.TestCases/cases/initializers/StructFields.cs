// why: initialisers of a struct run in its explicit constructor and belong to the type
// expect invoke @A T:Cases.Greeting => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public struct Greeting(IChatClient client)
{
    public string Text = client.GetResponseAsync("Greet.").Result.Text; // @A
}
