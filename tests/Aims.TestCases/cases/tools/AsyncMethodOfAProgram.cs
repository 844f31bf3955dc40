// why: a local function of a program is named by the program's statements
// kind: exe
// expect tool runs=M:Program.{Main}$(System.String[]) @A M:Program.{Main}$(System.String[]) => M:Microsoft.Extensions.AI.AIFunctionFactory.Create(System.Delegate,System.String,System.String,System.Text.Json.JsonSerializerOptions)
// expect tool runs=M:Policies.FindAsync(System.String) @B M:Program.{Main}$(System.String[]) => M:Microsoft.Extensions.AI.AIFunctionFactory.Create(System.Delegate,System.String,System.String,System.Text.Json.JsonSerializerOptions)
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

var tools = new List<AITool>();
tools.Add(AIFunctionFactory.Create(FindAsync)); // @A
tools.Add(AIFunctionFactory.Create(Policies.FindAsync)); // @B
Console.WriteLine(tools.Count);

static async Task<string> FindAsync(string number)
{
    await Task.Yield();
    return "Policy " + number;
}

public static class Policies
{
    public static async Task<string> FindAsync(string number)
    {
        await Task.Yield();
        return "Policy " + number;
    }
}
