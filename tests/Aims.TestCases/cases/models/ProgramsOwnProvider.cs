// why: a program asks for the service that it registers itself
// kind: exe
// expect invoke model=constant:gpt-4o sourceModel=unknown:injected provider=openai sourceProvider=any @A M:Program.{Main}$(System.String[]) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Chat;

var services = new ServiceCollection();
services.AddSingleton<IChatClient>(_ => new ChatClient("gpt-4o", args[0]).AsIChatClient());
using var provider = services.BuildServiceProvider();
var client = provider.GetRequiredService<IChatClient>();
var response = await client.GetResponseAsync("Say hello."); // @A
Console.WriteLine(response.Text);
