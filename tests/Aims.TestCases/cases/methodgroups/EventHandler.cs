// why: a wrapper's method that is hooked to an event is made into a delegate there
// expect invoke form=methodgroup @A M:Cases.Window.Connect(Cases.Assistant) => M:Cases.Assistant.OnAsked(System.Object,System.EventArgs)
// expect invoke form=methodgroup @B M:Cases.Window.Disconnect(Cases.Assistant) => M:Cases.Assistant.OnAsked(System.Object,System.EventArgs)
// expect invoke @D M:Cases.Assistant.OnAsked(System.Object,System.EventArgs) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using Aims.Annotations;
using Microsoft.Extensions.AI;

namespace Cases;

public class Window
{
    public event EventHandler? Asked;

    public void Connect(Assistant assistant) => Asked += assistant.OnAsked; // @A

    public void Disconnect(Assistant assistant) => Asked -= assistant.OnAsked; // @B

    public void Click() => Asked?.Invoke(this, EventArgs.Empty);
}

public class Assistant(IChatClient client)
{
    [ModelApi]
    public void OnAsked(object? sender, EventArgs e)
    {
        client.GetResponseAsync("What was asked?").Wait(); // @D
    }
}
