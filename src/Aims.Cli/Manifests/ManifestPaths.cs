using System.IO.Enumeration;
using Aims.Cli.Init;
using Aims.Inventory.Manifest;

namespace Aims.Cli.Manifests;

/// <summary>Finds files that are named as manifests.</summary>
internal static class ManifestPaths
{
    /// <summary>Full paths of the files, in ordinal order.</summary>
    /// <param name="named">Files, folders, and paths with <c>*</c> for any characters.</param>
    /// <param name="currentDirectory">Where relative ones begin.</param>
    /// <exception cref="NotDoneException">One of them doesn't exist.</exception>
    public static IReadOnlyList<string> Of(IEnumerable<string> named, string currentDirectory) =>
        [.. named.SelectMany(name => Of(name, currentDirectory)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Of(string name, string currentDirectory)
    {
        var star = name.IndexOf('*', StringComparison.Ordinal);
        if (star >= 0)
        {
            // As "**/" also stands for no folder at all.
            var folder = Path.GetFullPath(Path.GetDirectoryName(name[..star]) ?? "", currentDirectory);
            var pattern = Path.GetFullPath(name, currentDirectory).Replace('\\', '/').Replace("**/", "*", StringComparison.Ordinal);
            return Directory.Exists(folder)
                ? Below(folder).Where(file => FileSystemName.MatchesSimpleExpression(pattern, file.Replace('\\', '/'), ignoreCase: false))
                : throw new NotDoneException($"--manifests names '{name}', and there is no folder '{folder}'");
        }

        var path = Path.GetFullPath(name, currentDirectory);
        return File.Exists(path) ? [path]
            : Directory.Exists(path) ? Below(path)
            : throw new NotDoneException($"--manifests names '{name}', which does not exist");
    }

    private static IEnumerable<string> Below(string folder) =>
        RepositoryFiles.Below(folder, withIntermediate: true).Where(file => file.EndsWith(AimsManifest.FileExtension, StringComparison.Ordinal));
}
