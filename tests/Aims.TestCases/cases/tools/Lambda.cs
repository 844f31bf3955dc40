// why: a lambda is named by the member around it, in Release as well, where the delegate is cached
// expect tool runs=M:Cases.Claims.Tool @A M:Cases.Claims.Tool => M:Microsoft.Extensions.AI.AIFunctionFactory.Create(System.Delegate,System.String,System.String,System.Text.Json.JsonSerializerOptions)
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static AITool Tool()
    {
        return AIFunctionFactory.Create((string number) => "Policy " + number, "find_policy", "Finds a policy."); // @A
    }
}
