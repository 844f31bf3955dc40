namespace Aims.Inventory.Files;

/// <summary>A file among the project's items that may be a model or a prompt.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Link">Where it appears in the project, if that is elsewhere; else empty.</param>
public sealed record InventoryFile(string Path, string Link);
