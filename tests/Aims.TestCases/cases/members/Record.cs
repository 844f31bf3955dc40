// why: methods that people write in a record are callers; those that the compiler writes have no calls
// expect invoke @A M:Cases.Answer.AskAsync(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Answer.ToString => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public record Answer(IChatClient Client, string Text)
{
    public static async Task<Answer> AskAsync(IChatClient client, string question)
    {
        return new Answer(client, (await client.GetResponseAsync(question)).Text); // @A
    }

    public override string ToString()
    {
        return Client.GetResponseAsync("Shorten: " + Text).Result.Text; // @B
    }
}
