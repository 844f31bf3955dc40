// why: a method declared among top-level statements is a local function of them
// kind: exe
// expect invoke @A M:Program.{Main}$(System.String[]) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System;
using OpenAI.Chat;

Console.WriteLine(Ask("Say hello."));

string Ask(string question)
{
    var client = new ChatClient("gpt-4.1-mini", args[0]);
    return client.CompleteChat(question).Value.Content[0].Text; // @A
}
