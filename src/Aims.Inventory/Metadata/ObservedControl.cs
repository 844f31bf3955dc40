using Aims.Governance.Observations;

namespace Aims.Inventory.Metadata;

/// <summary>An <c>[AiControl]</c> and what carries it.</summary>
/// <param name="Target">Documentation id of the marked member or type; <c>A:</c> and the simple name for the assembly.</param>
/// <param name="ControlId">The control that it names.</param>
/// <param name="How">How the code serves the control, in the author's words.</param>
/// <param name="Position">Where the target's code begins, when known.</param>
public sealed record ObservedControl(string Target, string ControlId, string How, SourcePosition? Position);
