// why: with await the same body is a state machine
// kind: exe
// expect invoke @A M:Program.{Main}$(System.String[]) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

IChatClient client = new ChatClient("gpt-4.1-mini", args[0]).AsIChatClient();
var response = await client.GetResponseAsync("Say hello."); // @A
Console.WriteLine(response.Text);
