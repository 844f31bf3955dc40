// why: a static method that implements a marked static abstract member is called on its own type by its own name
// expect invoke @A M:Cases.Claims.RunAsync(System.String) => M:Cases.LocalAsks.AskAsync(System.String)
using System.Threading.Tasks;
using Aims.Annotations;

namespace Cases;

public interface IAsks
{
    [ModelApi]
    static abstract Task<string> AskAsync(string question);
}

public class LocalAsks : IAsks
{
    public static Task<string> AskAsync(string question) => Task.FromResult(question);
}

public static class Claims
{
    public static Task<string> RunAsync(string question)
    {
        return LocalAsks.AskAsync(question); // @A
    }
}
