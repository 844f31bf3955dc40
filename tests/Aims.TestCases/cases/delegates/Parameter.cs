// why: code that is given a delegate does not know what it calls
// expect none
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public event Func<string, Task<ChatResponse>>? Asking;

    public async Task<string> RunAsync(Func<string, Task<ChatResponse>> ask)
    {
        var first = await ask("Route it.");
        var second = await Asking!("Route it.");
        return first.Text + second.Text;
    }
}
