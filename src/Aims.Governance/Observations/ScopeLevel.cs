namespace Aims.Governance.Observations;

/// <summary>A member, type or assembly around a piece of code, with the mark that it carries.</summary>
/// <param name="Id">Documentation id of the member or type; <c>A:</c> and the simple name for the assembly.</param>
/// <param name="Mark">Its <c>[AiComponent]</c>, if any.</param>
public sealed record ScopeLevel(string Id, ComponentMark? Mark);
