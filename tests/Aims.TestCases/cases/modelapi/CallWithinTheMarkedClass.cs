// why: a marked class that calls itself makes a model call, in an overload and in a lambda
// expect invoke @A M:Cases.Gateway.Ask(System.String) => M:Cases.Gateway.Ask(System.String,System.Int32)
// expect invoke @B M:Cases.Gateway.AskAll(System.Collections.Generic.IEnumerable{System.String}) => M:Cases.Gateway.Ask(System.String)
using System.Collections.Generic;
using System.Linq;
using Aims.Annotations;

namespace Cases;

[ModelApi]
public class Gateway
{
    public string Ask(string question) => Ask(question, 1); // @A

    public string Ask(string question, int attempts) => question + attempts;

    public IEnumerable<string> AskAll(IEnumerable<string> questions) => questions.Select(question => Ask(question)); // @B
}
