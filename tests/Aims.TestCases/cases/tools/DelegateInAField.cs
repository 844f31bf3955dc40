// why: the delegate is kept in a field
// expect tool runs=M:Cases.Claims.FindPolicy(System.String) @A M:Cases.Claims.Tool => M:Microsoft.Extensions.AI.AIFunctionFactory.Create(System.Delegate,System.String,System.String,System.Text.Json.JsonSerializerOptions)
using System;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    private static readonly Func<string, string> Find = FindPolicy;

    public static AITool Tool() => AIFunctionFactory.Create(Find); // @A

    private static string FindPolicy(string number) => "Policy " + number;
}
