using Aims.Governance.Register;

namespace Aims.Inventory.Register;

/// <summary>Reads register files from disk.</summary>
public static class RegisterFiles
{
    /// <summary>The register of these files; files that belong to no register are left out.</summary>
    /// <exception cref="IOException">A file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static AimsRegister Read(IReadOnlyCollection<string> files) =>
        files.Count == 0
            ? AimsRegister.None
            : new AimsRegister(files
                .Where(file => RegisterPaths.TryGetKind(file) is not null)
                .Select(file => RegisterFileReader.Read(file, File.ReadAllBytes(file))));
}
