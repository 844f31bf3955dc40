namespace Aims.Governance.Observations;

/// <summary>Where a piece of code is: what people declared about the member, the types and the assembly around it.</summary>
/// <param name="Levels">
/// Nearest first: the member (absent for code that runs when an object or type is made, which belongs to the type), its
/// type, the types around that.
/// </param>
/// <param name="Namespace">Full name of the namespace; empty for the global one.</param>
/// <param name="Assembly">The assembly.</param>
public sealed record CodeScope(IReadOnlyList<ScopeLevel> Levels, string Namespace, ScopeLevel Assembly)
{
    /// <summary>Documentation id of the member (else type) that the code belongs to.</summary>
    public string Caller => Levels[0].Id;

    /// <summary>Whether it is, or is part of, what a list of code in the register names.</summary>
    /// <param name="code">Documentation id of a member or type, <c>N:</c> and a namespace (with all below it), or <c>A:</c> and the assembly.</param>
    public bool IsWithin(string code) => code.StartsWith("N:", StringComparison.Ordinal)
        ? (Namespace + ".").StartsWith(code.Substring(2) + ".", StringComparison.Ordinal)
        : Assembly.Id == code || Levels.Any(level => level.Id == code);
}
