namespace Aims.Inventory.Metadata;

/// <summary>An assembly that another one references.</summary>
/// <param name="Name">Simple name.</param>
/// <param name="Version">Version that it was compiled against.</param>
public sealed record ReferencedAssembly(string Name, string Version);
