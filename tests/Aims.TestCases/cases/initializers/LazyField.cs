// why: the factory of a Lazy field is a lambda in an initialiser, which belongs to the type
// expect invoke @A T:Cases.Claims => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    private readonly Lazy<Task<string>> greeting = new(async () => (await client.GetResponseAsync("Greet.")).Text); // @A

    public Task<string> GreetAsync() => greeting.Value;
}
