// why: a tool that a person must approve is around the tool that it runs
// expect tool runs=M:Cases.Claims.CloseClaim(System.Int32) @A M:Cases.Claims.Tool => M:Microsoft.Extensions.AI.AIFunctionFactory.Create(System.Delegate,System.String,System.String,System.Text.Json.JsonSerializerOptions)
// expect tool runs=M:Cases.Claims.CloseClaim(System.Int32) @A M:Cases.Claims.Tool => M:Microsoft.Extensions.AI.ApprovalRequiredAIFunction.#ctor(Microsoft.Extensions.AI.AIFunction)
#pragma warning disable MEAI001
using System;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static AITool Tool() => new ApprovalRequiredAIFunction(AIFunctionFactory.Create(CloseClaim)); // @A

    private static void CloseClaim(int number) => Console.WriteLine(number);
}
