// why: a method of the partial class Program is a member, not part of the top-level statements
// kind: exe
// expect invoke @A M:Program.{Main}$(System.String[]) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Program.AskAsync(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

var client = new ChatClient("gpt-4.1-mini", args[0]).AsIChatClient();
Console.WriteLine((await client.GetResponseAsync("Say hello.")).Text); // @A
Console.WriteLine(await AskAsync(client));

public partial class Program
{
    internal static async Task<string> AskAsync(IChatClient client)
    {
        return (await client.GetResponseAsync("Say more.")).Text; // @B
    }
}
