// why: what base.X overrides is found through two constructed base types
// expect invoke @A M:Cases.PoliteAssistant.Ask(System.String) => M:Cases.TextAssistant.Ask(System.String)
using Aims.Annotations;

namespace Cases;

public abstract class Assistant<T>
{
    [ModelApi]
    public virtual string Ask(T question) => "";
}

public abstract class ListAssistant<TItem> : Assistant<TItem>
{
}

public class TextAssistant : ListAssistant<string>
{
    public override string Ask(string question) => question;
}

public class PoliteAssistant : TextAssistant
{
    public override string Ask(string question)
    {
        return base.Ask("Please: " + question); // @A
    }
}
