// why: a nested type in a parameter is joined by a dot, as everywhere
// expect invoke @A M:Cases.Claims.Ask(Microsoft.Extensions.AI.IChatClient,Cases.Claims.Kind,System.Collections.Generic.Dictionary{System.String,Cases.Claims.Kind}.Enumerator) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public enum Kind
    {
        Car,
        House,
    }

    public string Ask(IChatClient client, Kind kind, Dictionary<string, Kind>.Enumerator known)
    {
        return client.GetResponseAsync($"{kind} {known.Current}").Result.Text; // @A
    }
}
