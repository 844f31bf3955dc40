// why: names and descriptions that tools are given are text for the model
// expect tool runs=M:Cases.Claims.FindPolicy(System.String) @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.AIFunctionFactory.Create(System.Delegate,System.String,System.String,System.Text.Json.JsonSerializerOptions)
// expect invoke model=unknown:injected provider=any @B M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.ComponentModel;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public Task<ChatResponse> RouteAsync(string claim)
    {
        var tool = AIFunctionFactory.Create(FindPolicy, "PLANTED-tool-name", "PLANTED-tool-description"); // @A
        return client.GetResponseAsync(claim, new ChatOptions { Tools = [tool] }); // @B
    }

    [Description("PLANTED-description-in-an-attribute")]
    private static string FindPolicy([Description("PLANTED-description-of-a-parameter")] string number) => "PLANTED-result " + number;
}
