using Aims.Governance.Observations;
using Aims.Governance.Register;

namespace Aims.Governance.Rules;

/// <summary>AIMS2005: one id is given twice.</summary>
public static class DuplicateId
{
    public static RuleInfo Rule { get; } = new(
        "AIMS2005",
        "Duplicate id",
        "{0} is already used{1}; give each its own",
        "An id names one thing. Two register entries with one id leave open who answers for the code that names it.");

    /// <summary>The finding for an id that was seen before.</summary>
    /// <param name="id">The second one.</param>
    /// <param name="what">What it is, with the id in quotes.</param>
    /// <param name="first">Where the first is; null when the words of <paramref name="what"/> say it.</param>
    public static Finding Of(Declared<string> id, string what, SourcePosition? first) => new(
        Rule,
        [char.ToUpperInvariant(what[0]) + what.Substring(1), first is null ? "" : $" at {FileName(first.File)}({first.Line})"],
        id.Position);

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
