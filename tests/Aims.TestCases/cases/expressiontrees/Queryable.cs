// why: a query over IQueryable turns its lambda into an expression tree
// expect invoke form=reference @A M:Cases.Claims.Ask(Cases.Assistant,System.Linq.IQueryable{System.String}) => M:Cases.Assistant.Ask(System.String)
using System.Linq;
using Aims.Annotations;

namespace Cases;

public class Assistant
{
    [ModelApi]
    public string Ask(string question) => question;
}

public static class Claims
{
    public static IQueryable<string> Ask(Assistant assistant, IQueryable<string> questions)
    {
        return questions.Where(question => question.Length > 0).Select(question => assistant.Ask(question)); // @A
    }
}
