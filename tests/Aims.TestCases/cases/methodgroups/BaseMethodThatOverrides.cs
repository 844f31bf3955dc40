// why: a delegate made from base.X where the base overrides X names the base's override
// expect invoke form=methodgroup @A M:Cases.PoliteAssistant.Ask(System.String) => M:Cases.FriendlyAssistant.Ask(System.String)
using System;
using Aims.Annotations;

namespace Cases;

public class Assistant
{
    [ModelApi]
    public virtual string Ask(string question) => question;
}

public class FriendlyAssistant : Assistant
{
    public override string Ask(string question) => question + " Thanks.";
}

public class PoliteAssistant : FriendlyAssistant
{
    public override string Ask(string question)
    {
        Func<string, string> ask = base.Ask; // @A
        return ask("Please: " + question);
    }
}
