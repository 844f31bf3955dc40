// why: arguments of base(...) and this(...) are code of the constructor, on their own line
// expect invoke @A T:Cases.Greeter => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B T:Cases.Greeter => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public class Speaker
{
    public Speaker(string text)
    {
        Text = text;
    }

    public string Text { get; }
}

public class Greeter : Speaker
{
    public Greeter(IChatClient client)
        : this(client.GetResponseAsync("Name a visitor.").Result.Text, client) // @A
    {
    }

    public Greeter(string name, IChatClient client)
        : base(client.GetResponseAsync("Greet " + name).Result.Text) // @B
    {
    }
}
