// why: heads of loops have their own sequence points, wherever the compiler puts the code
// expect invoke @A M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @D M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @E M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public void Run(IChatClient client)
    {
        for (var text = client.GetResponseAsync("Start.").Result.Text; // @A
            text.Length < 1000;
            text += client.GetResponseAsync("Go on: " + text).Result.Text) // @B
        {
            Console.WriteLine(text);
        }

        do
        {
            Console.WriteLine("Again.");
        }
        while (client.GetResponseAsync("More?").Result.Text == "yes"); // @D

        foreach (var word in client.GetResponseAsync("List.").Result.Text.Split(',')) // @E
        {
            Console.WriteLine(word);
        }
    }
}
