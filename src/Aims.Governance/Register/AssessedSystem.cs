using Aims.Governance.Changes;
using Aims.Governance.Observations;

namespace Aims.Governance.Register;

/// <summary>What an AI system did in code when it was last assessed, from <c>aims/assessed/&lt;id&gt;.yaml</c>.</summary>
/// <param name="System">The system's id.</param>
/// <param name="Assemblies">A section for each assembly, in the order of the file.</param>
public sealed record AssessedSystem(Declared<string> System, IReadOnlyList<AssessedAssembly> Assemblies)
{
    /// <summary>Whether the file was read without findings; what is bad in one can't be compared.</summary>
    public bool IsComplete { get; init; }

    /// <summary>The section of an assembly; null when it has none: then the assembly did nothing for the system.</summary>
    public AssessedAssembly? Of(string assembly) => Assemblies.FirstOrDefault(section => section.Assembly.Value == assembly);
}

/// <summary>What a system did in one assembly.</summary>
/// <param name="Assembly">The assembly's simple name.</param>
/// <param name="Use">What it did.</param>
public sealed record AssessedAssembly(Declared<string> Assembly, SystemUse Use)
{
    /// <summary>Where the section begins.</summary>
    public SourcePosition Position => Assembly.Position;
}
