using Aims.Governance.Catalogue;
using Aims.Inventory.Dependencies;
using Aims.Inventory.Files;
using Aims.Inventory.Manifest;
using Aims.Inventory.Metadata;
using Aims.Inventory.Register;

namespace Aims.Inventory;

/// <summary>Makes the manifest of an assembly: reads register and assembly, judges, writes.</summary>
public static class InventoryWriter
{
    /// <summary>Puts a manifest in place in one step, so that nobody ever sees half of it.</summary>
    /// <exception cref="IOException">It can't be written.</exception>
    public static void Write(AimsManifest manifest, string manifestFile) => AtomicFile.Write(manifestFile, ManifestJson.Write(manifest));

    /// <summary>Makes the manifest.</summary>
    /// <exception cref="AssemblyUnreadableException">The assembly can't be read.</exception>
    public static AimsManifest Make(InventoryRequest request, CancellationToken cancellationToken)
    {
        if (request.Enforcement is { Enabled: false })
        {
            return NotCollectedManifest.Of(request);
        }

        var register = RegisterFiles.Read(request.RegisterFiles);
        var catalogue = BuiltInCatalogue.Instance.With(register.ModelApis);
        var observations = MetadataObserver.Observe(
            new AssemblyInput(
                request.AssemblyPath,
                File.Exists(request.DebugSymbolsPath) ? request.DebugSymbolsPath : null,
                [.. request.References.Select(reference => reference.Path)]),
            catalogue,
            cancellationToken);
        return ManifestBuilder.Build(request, observations, register, ObservedFiles.Read(request, cancellationToken), DependencyReader.Read(request, catalogue, cancellationToken));
    }
}
