// why: an iterator of a generic method in a generic type keeps both arities
// expect invoke @A M:Cases.Desk`1.Ask``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,`0}) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Collections.Generic;
using Microsoft.Extensions.AI;

namespace Cases;

public class Desk<TQuestion>(IChatClient client)
{
    public IEnumerable<string> Ask<TItem>(IEnumerable<TItem> items, Func<TItem, TQuestion> toQuestion)
    {
        foreach (var item in items)
        {
            yield return client.GetResponseAsync($"{toQuestion(item)}").Result.Text; // @A
        }
    }
}
