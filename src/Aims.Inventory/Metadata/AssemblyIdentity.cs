
namespace Aims.Inventory.Metadata;

/// <summary>Which assembly a file is: what can be said of it without looking at its code.</summary>
/// <param name="Name">Simple name.</param>
/// <param name="AssemblyVersion">Four numbers.</param>
/// <param name="InformationalVersion">Value of <c>AssemblyInformationalVersionAttribute</c>, if any.</param>
/// <param name="TargetFramework">Value of <c>TargetFrameworkAttribute</c>, if any.</param>
/// <param name="Sha256">SHA-256 of the file, lower-case hexadecimal.</param>
/// <param name="Mvid">Module version id, lower case with hyphens.</param>
/// <param name="MethodBodies">How many method bodies it has.</param>
public sealed record AssemblyIdentity(
    string Name, string AssemblyVersion, string? InformationalVersion, string? TargetFramework, string Sha256, string Mvid, int MethodBodies)
{
    /// <summary>Reads it.</summary>
    /// <exception cref="AssemblyUnreadableException">The file is missing, empty, native or damaged.</exception>
    public static AssemblyIdentity Of(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            using var module = MetadataModule.FromBytes(bytes);
            var reader = module.Reader;
            var attributes = new ModuleAttributes(module);
            return new AssemblyIdentity(
                module.SimpleName,
                reader.GetAssemblyDefinition().Version.ToString(),
                attributes.InformationalVersion,
                attributes.TargetFramework,
                Digest.Of(bytes),
                MvidOf(module),
                reader.MethodDefinitions.Count(method => reader.GetMethodDefinition(method).RelativeVirtualAddress != 0));
        }
        catch (Exception exception) when (MetadataFault.IsCausedByInput(exception))
        {
            throw new AssemblyUnreadableException(path, exception.Message, exception);
        }
    }

    /// <summary>The module version id alone, of which little of the file is read.</summary>
    /// <exception cref="AssemblyUnreadableException">The file is missing, empty, native or damaged.</exception>
    public static string ReadMvid(string path)
    {
        try
        {
            using var module = MetadataModule.FromFile(path);
            return MvidOf(module);
        }
        catch (Exception exception) when (MetadataFault.IsCausedByInput(exception))
        {
            throw new AssemblyUnreadableException(path, exception.Message, exception);
        }
    }

    private static string MvidOf(MetadataModule module) => module.Reader.GetGuid(module.Reader.GetModuleDefinition().Mvid).ToString("D");
}
