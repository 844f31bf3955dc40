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
}
