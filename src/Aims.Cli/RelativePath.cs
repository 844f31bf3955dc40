namespace Aims.Cli;

/// <summary>Names files from a folder, the same on every operating system.</summary>
internal static class RelativePath
{
    /// <summary>The file's path from the folder, with <c>/</c>.</summary>
    public static string Of(string file, string folder) => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
}
