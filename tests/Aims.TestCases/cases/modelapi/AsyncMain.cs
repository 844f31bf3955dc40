// why: the entry point that the compiler makes around an async Main calls it, and is nobody's code
// kind: exe
// expect invoke @A M:Cases.Program.Main => M:Cases.Program.AskAsync(System.String)
using System.Threading.Tasks;
using Aims.Annotations;

namespace Cases;

[ModelApi]
public static class Program
{
    public static async Task Main()
    {
        await AskAsync("Route it."); // @A
    }

    public static Task<string> AskAsync(string question) => Task.FromResult(question);
}
