// why: the method belongs to an object that is injected, and has parameters of several kinds
// expect tool runs=M:Cases.Policies.FindAsync(System.String,System.Int32,System.Collections.Generic.IReadOnlyList{System.String}) @A M:Cases.Claims.Tool => M:Microsoft.Extensions.AI.AIFunctionFactory.Create(System.Delegate,System.String,System.String,System.Text.Json.JsonSerializerOptions)
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Policies
{
    public Task<string> FindAsync(string number, int year, IReadOnlyList<string> kinds) => Task.FromResult(number + year + kinds.Count);
}

public class Claims(Policies policies)
{
    public AITool Tool() => AIFunctionFactory.Create(policies.FindAsync, name: "find_policy"); // @A
}
