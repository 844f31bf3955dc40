// why: the marked method may lie several overrides below the one that base.X names
// expect invoke @A M:Cases.CarefulAssistant.Ask(System.String) => M:Cases.PoliteAssistant.Ask(System.String)
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
    public override string Ask(string question) => "Please: " + question;
}

public class CarefulAssistant : PoliteAssistant
{
    public override string Ask(string question)
    {
        return base.Ask(question.Trim()); // @A
    }
}
