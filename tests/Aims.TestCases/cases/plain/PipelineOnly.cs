// why: building a pipeline of clients calls no model
// expect none
using Microsoft.Extensions.AI;

namespace Cases;

public static class Startup
{
    public static IChatClient Build(IChatClient inner)
    {
        return new ChatClientBuilder(inner).UseFunctionInvocation().Build();
    }
}
