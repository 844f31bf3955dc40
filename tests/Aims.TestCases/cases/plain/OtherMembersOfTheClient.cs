// why: members of a model client that send nothing to a model are no model calls
// expect none
using Microsoft.Extensions.AI;

namespace Cases;

public static class Diagnostics
{
    public static string Describe(IChatClient client)
    {
        var metadata = client.GetService<ChatClientMetadata>();
        var inner = client.GetService(typeof(FunctionInvokingChatClient));
        client.Dispose();
        return metadata?.ProviderName + inner;
    }
}
