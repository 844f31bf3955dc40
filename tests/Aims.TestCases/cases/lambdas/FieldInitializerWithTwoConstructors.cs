// why: the compiler copies an instance initialiser, with its lambda, into each constructor; people wrote it once
// expect invoke @A T:Cases.Claims => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    private readonly Func<IChatClient, Task<ChatResponse>> greet = client => client.GetResponseAsync("Greet."); // @A

    public Claims()
    {
    }

    public Claims(string desk)
    {
        Desk = desk;
    }

    public string Desk { get; } = "";

    public Task<ChatResponse> RunAsync(IChatClient client) => greet(client);
}
