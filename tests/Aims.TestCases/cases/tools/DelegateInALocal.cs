// why: the delegate is made before the tool, with its type, and chooses one of two overloads
// expect tool runs=M:Cases.Claims.FindPolicy(System.Int32) @A M:Cases.Claims.First => M:Microsoft.Extensions.AI.AIFunctionFactory.Create(System.Delegate,System.String,System.String,System.Text.Json.JsonSerializerOptions)
// expect tool runs=M:Cases.Claims.FindPolicy(System.String) @B M:Cases.Claims.Second => M:Microsoft.Extensions.AI.AIFunctionFactory.Create(System.Delegate,System.String,System.String,System.Text.Json.JsonSerializerOptions)
using System;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static AITool First()
    {
        Func<int, string> find = FindPolicy;
        return AIFunctionFactory.Create(find); // @A
    }

    public static AITool Second()
    {
        var find = new Func<string, string>(FindPolicy);
        return AIFunctionFactory.Create(find, "find_policy"); // @B
    }

    private static string FindPolicy(int number) => "Policy " + number;

    private static string FindPolicy(string number) => "Policy " + number;
}
