// why: an instance field's initialiser belongs to the type
// expect invoke @A T:Cases.Claims => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    private readonly Task<ChatResponse> greeting = client.GetResponseAsync("Greet."); // @A

    public async Task<string> GreetAsync() => (await greeting).Text;
}
