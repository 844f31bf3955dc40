using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Aims.Inventory.Metadata;

namespace Aims.Inventory.Dependencies;

/// <summary>What tells which assembly a file is, and which others its code may call; read without any method body.</summary>
/// <param name="Name">Simple name.</param>
/// <param name="Mvid">Module version id, lower case with hyphens.</param>
/// <param name="References">Simple names of the assemblies that it references.</param>
internal sealed record AssemblyHeader(string Name, string Mvid, IReadOnlyList<string> References)
{
    /// <summary>Reads a file; null when it is native code, or a module without an assembly.</summary>
    /// <exception cref="AssemblyUnreadableException">It can't be opened, or is damaged.</exception>
    public static AssemblyHeader? Read(string path)
    {
        try
        {
            using var image = new PEReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete));
            if (!image.HasMetadata)
            {
                return null;
            }

            var reader = image.GetMetadataReader(MetadataReaderOptions.None);
            return reader.IsAssembly
                ? new AssemblyHeader(
                    reader.GetString(reader.GetAssemblyDefinition().Name),
                    reader.GetGuid(reader.GetModuleDefinition().Mvid).ToString("D"),
                    [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))])
                : null;
        }
        catch (Exception exception) when (MetadataFault.IsCausedByInput(exception))
        {
            throw new AssemblyUnreadableException(path, exception.Message, exception);
        }
    }
}
