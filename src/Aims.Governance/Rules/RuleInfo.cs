namespace Aims.Governance.Rules;

/// <summary>A rule: what every front (compiler, build, command, documentation) says about it.</summary>
/// <param name="Id">AIMSnnnn; never reused or given a new meaning.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="MessageFormat">The message, with composite-format places: what is wrong here and what to do.</param>
/// <param name="Description">Why it matters, in a sentence or two.</param>
/// <param name="IsSuggestion">Whether it only helps to begin, and is no violation.</param>
/// <param name="IsForCompiler">Whether the compiler can say it, which knows neither files nor the date.</param>
public sealed record RuleInfo(string Id, string Title, string MessageFormat, string Description, bool IsSuggestion = false, bool IsForCompiler = true)
{
    /// <summary>The rule's page.</summary>
    public string HelpLink => HelpLinkOf(Id);

    /// <summary>The page of an id, also of one that only the build reports and that is no rule.</summary>
    public static string HelpLinkOf(string id) => $"https://github.com/aims-analyzers/aims-analyzers/blob/main/docs/rules/{id}.md";

    /// <summary>The Roslyn category: which part of the product speaks.</summary>
    public string Category => Id[4] switch
    {
        '1' => "AiGovernance.Code",
        '2' => "AiGovernance.Register",
        _ => "AiGovernance.Inventory",
    };
}
