// why: a delegate type with the name of a model API's method, and its Invoke, are not that method
// expect none
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public delegate Task<ChatResponse> GetResponseAsync(string text);

public static class Claims
{
    public static Task<ChatResponse> RunAsync(GetResponseAsync getResponseAsync)
    {
        return getResponseAsync("Route it.");
    }
}
