// why: a record struct's method has a struct as its type
// expect invoke @A M:Cases.Question.AskAsync(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public readonly record struct Question(string Text)
{
    public async Task<string> AskAsync(IChatClient client)
    {
        return (await client.GetResponseAsync(Text)).Text; // @A
    }
}
