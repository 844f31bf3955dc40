// why: pointers are written with *, also to pointers
// expect invoke @A M:Cases.Claims.Ask(Microsoft.Extensions.AI.IChatClient,System.Byte*,System.Char**,System.Void*) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public unsafe class Claims
{
    public string Ask(IChatClient client, byte* bytes, char** texts, void* anything)
    {
        return client.GetResponseAsync($"{*bytes} {(nint)texts} {(nint)anything}").Result.Text; // @A
    }
}
