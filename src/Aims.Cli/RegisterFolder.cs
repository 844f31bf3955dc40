using Aims.Governance.Register;

namespace Aims.Cli;

/// <summary>A register's folder on disk.</summary>
internal sealed class RegisterFolder
{
    private readonly string _path;

    private RegisterFolder(string path) => _path = path;

    /// <summary>The folder that holds it: where paths of documents begin.</summary>
    public string Parent => Path.GetDirectoryName(_path)!;

    /// <summary>Path of the root file, whether or not there is one.</summary>
    public string RootFile => Path.Combine(_path, RegisterPaths.RootFile);

    /// <summary>Path of the baseline, whether or not there is one.</summary>
    public string BaselineFile => Path.Combine(_path, RegisterPaths.BaselineFile);

    private string Systems => Path.Combine(_path, RegisterPaths.SystemsFolder);

    private string Assessed => Path.Combine(_path, RegisterPaths.AssessedFolder);

    /// <summary>The register's folder: the one given, or that of the nearest folder above that has one; null when none has.</summary>
    public static RegisterFolder? Find(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (folder.Name == RegisterPaths.Folder && HasRootFile(folder.FullName))
            {
                return new RegisterFolder(folder.FullName);
            }

            var register = Path.Combine(folder.FullName, RegisterPaths.Folder);
            if (HasRootFile(register))
            {
                return new RegisterFolder(register);
            }
        }

        return null;
    }

    /// <summary>The register's folder in a folder, whether or not there is one.</summary>
    /// <param name="parent">Full path of the folder.</param>
    public static RegisterFolder In(string parent) => new(Path.Combine(parent, RegisterPaths.Folder));

    /// <summary>Path of a system's file, whether or not there is one.</summary>
    public string SystemFile(string id) => Path.Combine(Systems, id + RegisterPaths.Extension);

    /// <summary>Path of what is kept of an assessed system, whether or not there is one.</summary>
    public string AssessedFile(string id) => Path.Combine(Assessed, id + RegisterPaths.Extension);

    /// <summary>Reads all register files, in ordinal order of their paths.</summary>
    public IReadOnlyList<RegisterFile> Read() =>
    [
        .. FilesIn(_path).Concat(FilesIn(Systems)).Concat(FilesIn(Assessed))
            .Where(file => RegisterPaths.TryGetKind(file) is not null)
            .Order(StringComparer.Ordinal)
            .Select(file => RegisterFileReader.Read(file, File.ReadAllBytes(file))),
    ];

    /// <summary>Files in <c>systems/</c> and <c>assessed/</c> that look like a system's and are not read as one.</summary>
    public IEnumerable<string> FilesWithAnotherExtension() =>
        FilesIn(Systems).Concat(FilesIn(Assessed))
            .Where(file => Path.GetExtension(file).ToLowerInvariant() is ".yml" or ".yaml" && RegisterPaths.TryGetKind(file) is null)
            .Order(StringComparer.Ordinal);

    private static bool HasRootFile(string folder) => File.Exists(Path.Combine(folder, RegisterPaths.RootFile));

    private static string[] FilesIn(string folder) => Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
}
