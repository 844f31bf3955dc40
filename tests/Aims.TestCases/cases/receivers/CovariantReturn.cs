// why: an override with a more precise return type is called by its own name, and is an override of a model API all the same
// expect invoke @A M:Cases.Claims.Run(Cases.TextAssistant) => M:Cases.TextAssistant.Ask(System.String)
// expect invoke @B M:Cases.Claims.Run(Cases.TextAssistant) => M:Cases.Assistant.Ask(System.String)
using Aims.Annotations;

namespace Cases;

public class Assistant
{
    [ModelApi]
    public virtual object Ask(string question) => question;
}

public class TextAssistant : Assistant
{
    public override string Ask(string question) => question;
}

public static class Claims
{
    public static string Run(TextAssistant assistant)
    {
        var text = assistant.Ask("Route it."); // @A
        Assistant general = assistant;
        return text + general.Ask("Route it."); // @B
    }
}
