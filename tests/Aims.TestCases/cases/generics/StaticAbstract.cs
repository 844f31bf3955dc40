// why: a static abstract member called on a type parameter is a constrained call of the interface's member
// expect invoke @A M:Cases.Claims.RunAsync``1(System.String) => M:Cases.IAsks.AskAsync(System.String)
using System.Threading.Tasks;
using Aims.Annotations;

namespace Cases;

public interface IAsks
{
    [ModelApi]
    static abstract Task<string> AskAsync(string question);
}

public static class Claims
{
    public static Task<string> RunAsync<TAsks>(string question)
        where TAsks : IAsks
    {
        return TAsks.AskAsync(question); // @A
    }
}
