using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Aims.Governance.Catalogue;

namespace Aims.Inventory.Manifest;

/// <summary>
/// Tells from a manifest in which projects the analyzers look at no code, because nothing that the project refers to has a model
/// API. A model that is called over plain HTTP, or is only there as a file, is then in the manifest only.
/// </summary>
public static class CompilerGate
{
    private const string Annotations = "Aims.Annotations";

    /// <summary>Whether the analyzers left the project alone although its manifest has to do with AI: by raw HTTP, or model files.</summary>
    /// <param name="manifest">The project's manifest.</param>
    /// <param name="references">Paths of the assemblies that the project compiles against.</param>
    public static bool KeptSilence(AimsManifest manifest, IEnumerable<string> references) =>
        (manifest.ModelCalls.Count > 0 || manifest.ModelFiles.Count > 0)
        && manifest.ModelCalls.Concat(manifest.OtherUses).All(use => use.Kind == ApiKind.Http)
        && !HasMarks(manifest)
        && manifest.Packages.All(package => package.RuntimeOnly == true)
        && !BuiltInCatalogue.Instance.HasAssembly(manifest.Subject.Assembly)
        && !references.Any(reference => BuiltInCatalogue.Instance.HasAssembly(Path.GetFileNameWithoutExtension(reference)) || RefersToAnnotations(reference));

    private static bool HasMarks(AimsManifest manifest) =>
        manifest.ModelApis.Count > 0
        || manifest.Controls.Any(control => control.Evidence.Any(evidence => evidence.Target is not null))
        || manifest.Components.Any(component => component.DeclaredBy == "attribute");

    private static bool RefersToAnnotations(string path)
    {
        try
        {
            using var file = new PEReader(File.OpenRead(path));
            if (!file.HasMetadata)
            {
                return false;
            }

            var reader = file.GetMetadataReader();
            return reader.AssemblyReferences.Any(handle => reader.StringComparer.Equals(reader.GetAssemblyReference(handle).Name, Annotations));
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            // The compiler reports a reference that it can't read.
            return false;
        }
    }
}
