using Aims.Governance.Catalogue;
using Aims.Governance.ValueFlow;

namespace Aims.Governance.Observations;

/// <summary>A fact that an observer saw: code uses a model API.</summary>
/// <param name="Api">Documentation id of the used member's original definition.</param>
/// <param name="Entry">The catalogue entry (or <c>[ModelApi]</c> mark) by which it was recognised.</param>
/// <param name="Form">How the code uses it.</param>
/// <param name="Scope">The code that uses it.</param>
/// <param name="Position">Where; null when the assembly has no debug information.</param>
public sealed record Observation(
    string Api,
    ModelApi Entry,
    ObservationForm Form,
    CodeScope Scope,
    SourcePosition? Position)
{
    /// <summary>The use with its receiver and arguments, as far as the observer could follow them; null where it followed none.</summary>
    public CallValue? Use { get; init; }

    /// <summary>Which model is behind the use, and who serves it; null where that wasn't asked.</summary>
    public ModelIdentity? Model { get; init; }

    /// <summary>The order of the code within a member: uses with a greater number come later. Only comparable within one observer and member.</summary>
    public int Sequence { get; init; }

    /// <summary>Whether input goes to a model here. A mere reference doesn't run.</summary>
    public bool IsModelCall => Entry.Kind is ApiKind.Invoke or ApiKind.Http && Form != ObservationForm.Reference;
}
