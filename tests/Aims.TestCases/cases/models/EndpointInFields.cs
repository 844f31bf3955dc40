// why: the address is in a static field, of an object made of a constant
// expect invoke model=constant:deepseek-chat provider=deepseek @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.ClientModel;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

namespace Cases;

public class Claims(string key)
{
    private const string Address = "https://api.deepseek.com/v1";
    private static readonly Uri Endpoint = new(Address);

    private readonly IChatClient _client =
        new ChatClient("deepseek-chat", new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = Endpoint }).AsIChatClient();

    public Task<ChatResponse> RouteAsync(string claim) => _client.GetResponseAsync(claim); // @A
}
