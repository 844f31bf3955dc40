// why: a local function is named by the member around it
// expect tool runs=M:Cases.Claims.Tool(System.String) @A M:Cases.Claims.Tool(System.String) => M:Microsoft.Extensions.AI.AIFunctionFactory.Create(System.Delegate,System.String,System.String,System.Text.Json.JsonSerializerOptions)
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static AITool Tool(string prefix)
    {
        return AIFunctionFactory.Create(FindPolicy); // @A

        string FindPolicy(string number) => prefix + number;
    }
}
