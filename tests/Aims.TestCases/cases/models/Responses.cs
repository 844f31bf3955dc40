// why: the model of a response is said to the call, as an argument or in its options
// expect invoke model=constant:gpt-5 provider=openai @A M:Cases.Claims.RouteAsync(System.String) => M:OpenAI.Responses.ResponsesClient.CreateResponseAsync(System.String,System.String,System.String,System.Threading.CancellationToken)
// expect invoke model=configuration:AI:Model provider=openai @B M:Cases.Claims.CheckAsync(System.String) => M:OpenAI.Responses.ResponsesClient.CreateResponseAsync(OpenAI.Responses.CreateResponseOptions,System.Threading.CancellationToken)
#pragma warning disable OPENAI001
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using OpenAI.Responses;

namespace Cases;

public class Claims(IConfiguration configuration, string key)
{
    private readonly ResponsesClient _client = new(key);

    public async Task<string> RouteAsync(string claim)
    {
        var response = await _client.CreateResponseAsync("gpt-5", claim); // @A
        return response.Value.GetOutputText();
    }

    public async Task<string> CheckAsync(string claim)
    {
        var options = new CreateResponseOptions { Model = configuration["AI:Model"] };
        options.InputItems.Add(ResponseItem.CreateUserMessageItem(claim));
        var response = await _client.CreateResponseAsync(options); // @B
        return response.Value.GetOutputText();
    }
}
