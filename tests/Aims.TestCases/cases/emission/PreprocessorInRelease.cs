// why: what the preprocessor leaves out is no source at all, and neither observer has it
// options: Release
// expect none
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static void Run(IChatClient client)
    {
#if DEBUG
        client.GetResponseAsync("Are you there?").Wait();
#else
        client.Dispose();
#endif
    }
}
