// why: an argument to the base in a primary constructor runs when the object is made, so its caller is the type
// expect invoke @A T:Cases.Greeter => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public class Speaker(string text)
{
    public string Text { get; } = text;
}

public class Greeter(IChatClient client) : Speaker(client.GetResponseAsync("Greet.").Result.Text); // @A
