using Aims.Governance.Observations;

namespace Aims.Inventory.Metadata;

/// <summary>An <c>[AiComponent]</c> and what carries it.</summary>
/// <param name="Target">Documentation id of the marked member or type; <c>A:</c> and the simple name for the assembly.</param>
/// <param name="Mark">The mark.</param>
/// <param name="Scope">The target, with what is around it.</param>
/// <param name="Position">Where the target's code begins, when known.</param>
public sealed record ObservedMark(string Target, ComponentMark Mark, CodeScope Scope, SourcePosition? Position);
