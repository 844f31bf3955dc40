// why: a positional record's base argument and its own property's initialiser belong to the type
// expect invoke @A T:Cases.Answer => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B T:Cases.Answer => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public record Message(string Text);

public record Answer(IChatClient Client, string Question)
    : Message(Client.GetResponseAsync(Question).Result.Text) // @A
{
    public string Title { get; init; } = Client.GetResponseAsync("A title for: " + Question).Result.Text; // @B
}
