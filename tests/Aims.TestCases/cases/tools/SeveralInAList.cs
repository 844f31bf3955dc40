// why: each tool of a list has its own method, in an initialiser over several lines
// expect tool runs=M:Cases.Claims.FindPolicy(System.String) metadataLine=@S @A M:Cases.Claims.RouteAsync(System.String,System.String) => M:Microsoft.Extensions.AI.AIFunctionFactory.Create(System.Delegate,System.String,System.String,System.Text.Json.JsonSerializerOptions)
// expect tool runs=M:Cases.Claims.CloseClaim(System.Int32) metadataLine=@S @B M:Cases.Claims.RouteAsync(System.String,System.String) => M:Microsoft.Extensions.AI.AIFunctionFactory.Create(System.Delegate,System.String,System.String,System.Text.Json.JsonSerializerOptions)
// expect invoke model=constant:gpt-4o provider=openai @C M:Cases.Claims.RouteAsync(System.String,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static Task<ChatResponse> RouteAsync(string key, string claim)
    {
        var client = new ChatClient("gpt-4o", key).AsIChatClient().AsBuilder().UseFunctionInvocation().Build();
        var options = new ChatOptions // @S
        {
            Tools =
            [
                AIFunctionFactory.Create(FindPolicy), // @A
                AIFunctionFactory.Create(CloseClaim), // @B
            ],
        };
        return client.GetResponseAsync(claim, options); // @C
    }

    private static string FindPolicy(string number) => "Policy " + number;

    private static void CloseClaim(int number) => Console.WriteLine(number);
}
