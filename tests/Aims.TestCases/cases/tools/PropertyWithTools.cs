// why: the tools are the initial value of a property, so that their caller is the type
// expect tool runs=M:Cases.Claims.FindPolicy(System.String) @A T:Cases.Claims => M:Microsoft.Extensions.AI.AIFunctionFactory.Create(System.Delegate,System.String,System.String,System.Text.Json.JsonSerializerOptions)
using System.Collections.Generic;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public IReadOnlyList<AITool> Tools { get; } = [AIFunctionFactory.Create(FindPolicy)]; // @A

    private static string FindPolicy(string number) => "Policy " + number;
}
