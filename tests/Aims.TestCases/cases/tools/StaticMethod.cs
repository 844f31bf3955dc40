// why: the plainest tool: a static method of the type
// expect tool runs=M:Cases.Claims.FindPolicy(System.String) @A M:Cases.Claims.Tool => M:Microsoft.Extensions.AI.AIFunctionFactory.Create(System.Delegate,System.String,System.String,System.Text.Json.JsonSerializerOptions)
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static AITool Tool() => AIFunctionFactory.Create(FindPolicy); // @A

    private static string FindPolicy(string number) => "Policy " + number;
}
