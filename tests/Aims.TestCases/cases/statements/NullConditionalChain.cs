// why: a call further along a null-conditional chain is a call of its method
// expect invoke @A M:Cases.Claims.RunAsync(Cases.Desk,System.Collections.Generic.IList{Microsoft.Extensions.AI.ChatMessage}) => M:Microsoft.Extensions.AI.IChatClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Desk
{
    public IChatClient? Client { get; set; }
}

public class Claims
{
    public async Task<string?> RunAsync(Desk? desk, IList<ChatMessage> history)
    {
        var response = await (desk?.Client?.GetResponseAsync(history) ?? Task.FromResult(new ChatResponse())); // @A
        return response.Text;
    }
}
