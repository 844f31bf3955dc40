// why: OpenAI, the Responses API is experimental and a model call all the same
// expect invoke @A M:Cases.Claims.RunAsync(OpenAI.Responses.ResponsesClient) => M:OpenAI.Responses.ResponsesClient.CreateResponse(System.String,System.String,System.String,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.RunAsync(OpenAI.Responses.ResponsesClient) => M:OpenAI.Responses.ResponsesClient.CreateResponseAsync(OpenAI.Responses.CreateResponseOptions,System.Threading.CancellationToken)
#pragma warning disable OPENAI001
using System.Threading.Tasks;
using OpenAI.Responses;

namespace Cases;

public static class Claims
{
    public static async Task<string> RunAsync(ResponsesClient client)
    {
        ResponseResult first = client.CreateResponse("gpt-4.1-mini", "Route it."); // @A
        ResponseResult second = await client.CreateResponseAsync(new CreateResponseOptions()); // @B
        return first.Id + second.Id;
    }
}
