namespace Aims.Inventory.Dependencies;

/// <summary>A managed assembly that ships, with the manifest beside it.</summary>
internal sealed record DependencyFile(ShippedFile Shipped, AssemblyHeader Header, DependencyManifestFile Manifest);
