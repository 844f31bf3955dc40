// why: what base.X overrides implements a marked interface, and is found through constructed bases and interfaces
// expect invoke @A M:Cases.PoliteAssistant.Ask(System.String) => M:Cases.TextAssistant.Ask(System.String)
using Aims.Annotations;

namespace Cases;

public interface IAssistant<TQuestion>
{
    [ModelApi]
    string Ask(TQuestion question);
}

public abstract class Assistant<T> : IAssistant<T>
{
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
