// why: tuples are value tuples without names, nullable values are Nullable, nullable references are nothing special
// expect invoke @A M:Cases.Claims.Ask(Microsoft.Extensions.AI.IChatClient,System.ValueTuple{System.String,System.Int32},System.Nullable{System.Int32},System.String,System.Collections.Generic.List{System.ValueTuple{System.String,System.Nullable{System.DateTime}}}) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Collections.Generic;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public string Ask(
        IChatClient client,
        (string Name, int Age) person,
        int? limit,
        string? note,
        List<(string Key, DateTime? Due)> tasks)
    {
        return client.GetResponseAsync($"{person} {limit} {note} {tasks.Count}").Result.Text; // @A
    }
}
