using Aims.Governance.Catalogue;
using Aims.Governance.Register;
using Aims.Inventory.Manifest;
using Aims.Inventory.Metadata;

namespace Aims.Inventory;

/// <summary>Makes the manifest of an assembly: reads register and assembly, judges, writes.</summary>
public static class InventoryWriter
{
    /// <summary>Makes the manifest and puts it in place in one step, so that nobody ever sees half of it.</summary>
    /// <exception cref="AssemblyUnreadableException">The assembly can't be read.</exception>
    /// <exception cref="IOException">A file can't be read or written.</exception>
    public static void Write(InventoryRequest request, string manifestFile, CancellationToken cancellationToken)
    {
        var json = ManifestJson.Write(Make(request, cancellationToken));
        Directory.CreateDirectory(Path.GetDirectoryName(manifestFile)!);
        var unfinished = $"{manifestFile}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllText(unfinished, json);
            File.Move(unfinished, manifestFile, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Makes the manifest.</summary>
    /// <exception cref="AssemblyUnreadableException">The assembly can't be read.</exception>
    public static AimsManifest Make(InventoryRequest request, CancellationToken cancellationToken)
    {
        var register = ReadRegister(request.RegisterFiles);
        var observations = MetadataObserver.Observe(
            new AssemblyInput(
                request.AssemblyPath,
                File.Exists(request.DebugSymbolsPath) ? request.DebugSymbolsPath : null,
                [.. request.References.Select(reference => reference.Path)]),
            BuiltInCatalogue.Instance.With(register.ModelApis),
            cancellationToken);
        return ManifestBuilder.Build(request, observations, register);
    }

    private static AimsRegister ReadRegister(IReadOnlyList<string> files) =>
        files.Count == 0
            ? AimsRegister.None
            : new AimsRegister(files
                .Where(file => RegisterPaths.TryGetKind(file) is not null)
                .Select(file => RegisterFileReader.Read(file, File.ReadAllBytes(file))));
}
