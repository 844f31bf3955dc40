namespace Aims.Inventory.Manifest;

/// <summary>
/// Makes the paths of debug information and register relative to the repository, so that a manifest is the same on any
/// machine. A deterministic build has already replaced source roots by <c>/_/</c>; others have absolute paths.
/// </summary>
public sealed class SourcePathMap
{
    private readonly string _root;
    private readonly IReadOnlyList<(string Mapped, string Local)> _roots;

    /// <summary>Makes a map.</summary>
    /// <param name="root">The folder that paths become relative to: the one that holds <c>aims/</c>, else the repository.</param>
    /// <param name="sourceRoots">What the compiler's path map replaced: the mapped prefix and the local folder.</param>
    public SourcePathMap(string root, IEnumerable<(string Mapped, string Local)> sourceRoots)
    {
        _root = WithSlash(Normalize(root));
        _roots = sourceRoots
            .Where(item => item.Mapped.Length > 0)
            .Select(item => (WithSlash(Normalize(item.Mapped)), WithSlash(Normalize(item.Local))))
            .OrderByDescending(item => item.Item1.Length)
            .ThenBy(item => item.Item1, StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>The path relative to the root with <c>/</c>; for a file outside it, the mapped path, or its name alone: never an absolute path.</summary>
    public string Relative(string path)
    {
        var normalized = Normalize(path);
        var local = normalized;
        var isMapped = false;
        foreach (var (mapped, folder) in _roots)
        {
            if (normalized.StartsWith(mapped, StringComparison.Ordinal))
            {
                local = folder + normalized.Substring(mapped.Length);
                isMapped = true;
                break;
            }
        }

        if (local.StartsWith(_root, PathComparison))
        {
            return local.Substring(_root.Length);
        }

        if (isMapped)
        {
            return normalized.TrimStart('/');
        }

        return IsAbsolute(normalized) ? normalized.Substring(normalized.LastIndexOf('/') + 1) : normalized;
    }

    private static StringComparison PathComparison =>
        Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private static bool IsAbsolute(string path) => path.StartsWith('/') || (path.Length > 2 && path[1] == ':');

    private static string WithSlash(string path) => path.EndsWith('/') ? path : path + "/";

    private static string Normalize(string path)
    {
        var slashes = path.Replace('\\', '/');
        if (!slashes.Contains("/../", StringComparison.Ordinal) && !slashes.Contains("/./", StringComparison.Ordinal))
        {
            return slashes;
        }

        var parts = new List<string>();
        foreach (var part in slashes.Split('/'))
        {
            if (part == ".." && parts.Count > 1)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }
}
