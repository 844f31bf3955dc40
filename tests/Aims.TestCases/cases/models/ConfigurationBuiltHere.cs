// why: the configuration is built where it is read, as console programs do
// kind: exe
// expect invoke model=configuration:AI:Model provider=openai @A M:Program.{Main}$(System.String[]) => M:OpenAI.Chat.ChatClient.CompleteChatAsync(OpenAI.Chat.ChatMessage[])
using System;
using Microsoft.Extensions.Configuration;
using OpenAI.Chat;

var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
var client = new ChatClient(configuration["AI:Model"]!, configuration["AI:Key"]!);
var completion = await client.CompleteChatAsync("Say hello."); // @A
Console.WriteLine(completion.Value.Content[0].Text);
