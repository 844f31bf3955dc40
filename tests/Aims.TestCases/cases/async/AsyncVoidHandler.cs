// why: an async void event handler is the caller
// expect invoke @A M:Cases.Window.OnAsk(System.Object,System.EventArgs) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using Microsoft.Extensions.AI;

namespace Cases;

public class Window(IChatClient client)
{
    public string Answer { get; private set; } = "";

    public async void OnAsk(object? sender, EventArgs e)
    {
        Answer = (await client.GetResponseAsync("What is covered?")).Text; // @A
    }
}
