// why: var with a method group has a delegate type that the compiler infers
// expect invoke form=methodgroup @A M:Cases.Claims.RunAsync(Cases.Assistant) => M:Cases.Assistant.AskAsync(System.String)
using System.Threading.Tasks;
using Aims.Annotations;

namespace Cases;

public static class Claims
{
    public static Task<string> RunAsync(Assistant assistant)
    {
        var ask = assistant.AskAsync; // @A
        return ask("Route it.");
    }
}

public class Assistant
{
    [ModelApi(Modality = "chat")]
    public Task<string> AskAsync(string question) => Task.FromResult(question);
}
