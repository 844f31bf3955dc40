namespace Aims.Governance.Observations;

/// <summary>An <c>[AiComponent]</c> attribute as an observer read it.</summary>
/// <param name="SystemId">The system id that it declares.</param>
/// <param name="Purpose">The purpose that it declares, if any.</param>
public sealed record ComponentMark(string SystemId, string? Purpose = null);
