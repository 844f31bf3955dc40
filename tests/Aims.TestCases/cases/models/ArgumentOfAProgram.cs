// why: an argument of the program is an element of an array
// kind: exe
// expect invoke model=unknown:computed provider=openai @A M:Program.{Main}$(System.String[]) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System;
using OpenAI.Chat;

var client = new ChatClient(args[0], args[1]);
Console.WriteLine(client.CompleteChat("Say hello.").Value.Content[0].Text); // @A
