// why: top-level statements are the body of a method that only the compiler names
// kind: exe
// expect invoke @A M:Program.{Main}$(System.String[]) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System;
using OpenAI.Chat;

var client = new ChatClient("gpt-4.1-mini", args[0]);
Console.WriteLine(client.CompleteChat("Say hello.").Value.Content[0].Text); // @A
