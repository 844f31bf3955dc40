// why: a program's Main is a method like any other
// kind: exe
// expect invoke @A M:Cases.Program.Main(System.String[]) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System;
using OpenAI.Chat;

namespace Cases;

public static class Program
{
    public static void Main(string[] args)
    {
        var client = new ChatClient("gpt-4.1-mini", args[0]);
        Console.WriteLine(client.CompleteChat("Say hello.").Value.Content[0].Text); // @A
    }
}
