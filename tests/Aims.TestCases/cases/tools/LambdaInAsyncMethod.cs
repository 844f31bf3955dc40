// why: a lambda that captures a local of an async method is in a closure of a state machine
// expect tool runs=M:Cases.Claims.RouteAsync(System.String) @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.AIFunctionFactory.Create(System.Delegate,System.String,System.String,System.Text.Json.JsonSerializerOptions)
// expect invoke model=unknown:injected provider=any @B M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public async Task<string> RouteAsync(string claim)
    {
        var year = DateTime.UtcNow.Year;
        var tool = AIFunctionFactory.Create((string number) => $"Policy {number} of {year}", "find_policy"); // @A
        var response = await client.GetResponseAsync(claim, new ChatOptions { Tools = [tool] }); // @B
        return response.Text;
    }
}
