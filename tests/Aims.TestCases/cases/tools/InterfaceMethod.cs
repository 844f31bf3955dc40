// why: a method of an own interface is named as the code names it
// expect tool runs=M:Cases.IPolicies.Find(System.String) @A M:Cases.Claims.Tool => M:Microsoft.Extensions.AI.AIFunctionFactory.Create(System.Delegate,System.String,System.String,System.Text.Json.JsonSerializerOptions)
using Microsoft.Extensions.AI;

namespace Cases;

public interface IPolicies
{
    string Find(string number);
}

public class Claims(IPolicies policies)
{
    public AITool Tool() => AIFunctionFactory.Create(policies.Find); // @A
}
