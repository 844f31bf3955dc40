// why: dynamic is Object, nint and nuint are IntPtr and UIntPtr
// expect invoke @A M:Cases.Claims.Ask(Microsoft.Extensions.AI.IChatClient,System.Object,System.IntPtr,System.UIntPtr,System.Collections.Generic.List{System.Object}) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public string Ask(IChatClient client, dynamic anything, nint signed, nuint unsigned, List<dynamic> more)
    {
        string text = $"{signed} {unsigned} {more.Count} {(object)anything}";
        return client.GetResponseAsync(text).Result.Text; // @A
    }
}
