// why: a call of a marked wrapper in an async lambda is found like one of the SDK
// expect invoke @A M:Cases.Claims.Make(Cases.Gateway) => M:Cases.Gateway.AskAsync(System.String)
using System;
using System.Threading.Tasks;
using Aims.Annotations;

namespace Cases;

public class Gateway
{
    [ModelApi]
    public Task<string> AskAsync(string question) => Task.FromResult(question);
}

public static class Claims
{
    public static Func<Task<int>> Make(Gateway gateway)
    {
        return async () =>
        {
            var answer = await gateway.AskAsync("Route it."); // @A
            return answer.Length;
        };
    }
}
