// why: a type declared below top-level statements is in the global namespace
// kind: exe
// expect invoke @A M:Asker.AskAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

var asker = new Asker(new ChatClient("gpt-4.1-mini", args[0]).AsIChatClient());
Console.WriteLine(await asker.AskAsync("Say hello."));

internal sealed class Asker(IChatClient client)
{
    public async Task<string> AskAsync(string question) => (await client.GetResponseAsync(question)).Text; // @A
}
