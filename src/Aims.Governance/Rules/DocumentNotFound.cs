using Aims.Governance.Observations;
using Aims.Governance.Yaml;

namespace Aims.Governance.Rules;

/// <summary>AIMS2008: the register points to a document of the repository that isn't there.</summary>
public static class DocumentNotFound
{
    public static RuleInfo Rule { get; } = new(
        "AIMS2008",
        "Document not found",
        "{0} points to {1}, {2}",
        "A pointer to nothing is evidence of nothing. Paths start at the folder that holds aims/, and capitals count on every machine.",
        IsForCompiler: false);

    /// <summary>The finding for a pointer.</summary>
    /// <param name="field">The path of keys that leads to it.</param>
    /// <param name="path">The path as written.</param>
    /// <param name="why">What is wrong and what to do: the end of the message.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="system">The system concerned, if any.</param>
    public static Finding Of(string field, string path, string why, SourcePosition position, string? system) =>
        new(Rule, [$"'{field}'", Quoting.Quote(path), why], position, system);
}
