// why: each kind of member can say whose its code is, and code in lambdas and accessors finds that mark
// expect invoke @A M:Cases.Claims.Route(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B P:Cases.Claims.Greeting => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @D E:Cases.Claims.Closed => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @E M:Cases.Claims.Later => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @F P:Cases.Claims.Farewell => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Aims.Annotations;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    [AiComponent("claims-greeting")]
    public string Greeting => client.GetResponseAsync("Greet.").Result.Text; // @B

    public string Farewell
    {
        [AiComponent("claims-farewell")]
        get => client.GetResponseAsync("Say goodbye.").Result.Text; // @F
    }

    [AiComponent("claims-archive")]
    public event EventHandler Closed
    {
        add => client.GetResponseAsync("Sum it up.").Wait(); // @D
        remove { }
    }

    [AiComponent("claims-triage")]
    public string Route(string claim) => client.GetResponseAsync(claim).Result.Text; // @A

    [AiComponent("claims-batch")]
    public Func<Task<ChatResponse>> Later()
    {
        return async () => await client.GetResponseAsync("Route the rest."); // @E
    }
}
