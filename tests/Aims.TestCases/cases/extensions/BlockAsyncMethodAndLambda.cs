// why: state machines and closures of extension-block methods lead back to the static method
// roslyn: current
// expect invoke @A M:Cases.Asking.AskAsync(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Asking.Later(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Asking
{
    extension(IChatClient client)
    {
        public async Task<string> AskAsync(string question)
        {
            return (await client.GetResponseAsync(question)).Text; // @A
        }

        public Func<string, Task<ChatResponse>> Later()
        {
            return question => client.GetResponseAsync(question); // @B
        }
    }
}
