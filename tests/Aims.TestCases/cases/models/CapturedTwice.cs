// why: a lambda inside an async lambda uses locals of both and of the method
// expect invoke model=configuration:AI:Model provider=openai @A M:Cases.Claims.Route(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using OpenAI.Chat;

namespace Cases;

public class Claims(IConfiguration configuration)
{
    public Func<string, Task<string>> Route(string key)
    {
        var model = configuration["AI:Model"]!;
        return async claim =>
        {
            var client = new ChatClient(model, key).AsIChatClient();
            Func<Task<ChatResponse>> ask = () => client.GetResponseAsync(claim); // @A
            var response = await ask();
            return response.Text;
        };
    }
}
