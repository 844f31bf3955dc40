// why: an auto-property's initialiser is no code of the property's accessors but of the type
// expect invoke @A T:Cases.Claims => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public string Greeting { get; set; } = client.GetResponseAsync("Greet.").Result.Text; // @A
}
