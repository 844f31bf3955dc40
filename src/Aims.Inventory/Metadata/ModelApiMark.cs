namespace Aims.Inventory.Metadata;

/// <summary>A <c>[ModelApi]</c> as the metadata has it.</summary>
internal sealed record ModelApiMark(string? Modality, string? Provider);
