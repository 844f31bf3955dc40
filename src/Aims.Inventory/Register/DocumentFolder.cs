
namespace Aims.Inventory.Register;

/// <summary>The folder in which documents are looked for. What leads out of it through a link is not followed, and capitals count on every machine.</summary>
internal sealed class DocumentFolder
{
    private const int LinksFollowed = 40;

    private readonly string _root;

    /// <summary>A folder.</summary>
    /// <param name="path">Its path; that it may itself be reached through links doesn't matter.</param>
    public DocumentFolder(string path) => _root = RealPath(Path.GetFullPath(path)) ?? Path.GetFullPath(path);

    /// <summary>Looks for a document.</summary>
    /// <param name="path">Its path from the folder, with <c>/</c>.</param>
    /// <returns>Its digest (lower-case hex), or why there is none, as the end of a message.</returns>
    public (string? Sha256, string? Problem) Find(string path)
    {
        try
        {
            return ProblemOf(path, out var file) is { } problem ? (null, problem) : (DigestOf(file), null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, "which could not be read; make it readable, or point to another document");
        }
    }

    private string? ProblemOf(string path, out string file)
    {
        file = Path.Combine(_root, path.Replace('/', Path.DirectorySeparatorChar));
        if (RealPath(file) is not { } real)
        {
            return MisspelledIn(path) is { } actual
                ? $"which is not there; capitals count, and it is called '{actual}'"
                : "which is not there; correct the path, or add the document";
        }

        file = real;
        if (!real.StartsWith(_root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return "which leads out of the repository through a link; add the document itself";
        }

        if (Directory.Exists(real))
        {
            return "which is a folder; point to a document in it";
        }

        return MisspelledIn(path) is { } otherwise ? $"which is not there; capitals count, and it is called '{otherwise}'" : null;
    }

    // The first name that a file system without capitals finds and another one doesn't; null when all are written as they are.
    private string? MisspelledIn(string path)
    {
        var parent = _root;
        foreach (var name in path.Split('/'))
        {
            var entries = Directory.Exists(parent) ? Directory.EnumerateFileSystemEntries(parent).Select(Path.GetFileName).ToList() : [];
            if (!entries.Contains(name, StringComparer.Ordinal))
            {
                return entries.FirstOrDefault(entry => string.Equals(entry, name, StringComparison.OrdinalIgnoreCase));
            }

            parent = Path.Combine(parent, name);
        }

        return null;
    }

    // Link by link, as the file system goes: a link's target is relative to where the link really is.
    private static string? RealPath(string path)
    {
        var real = Path.GetPathRoot(path)!;
        var rest = new Stack<string>();
        Push(rest, path[real.Length..]);
        for (var links = 0; rest.Count > 0;)
        {
            var name = rest.Pop();
            if (name is "." or "..")
            {
                real = name == "." ? real : Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, name);
            FileSystemInfo entry = Directory.Exists(next) ? new DirectoryInfo(next) : new FileInfo(next);
            if (entry.LinkTarget is not { } target)
            {
                if (!entry.Exists)
                {
                    return null;
                }

                real = next;
            }
            else if (++links > LinksFollowed)
            {
                return null;
            }
            else
            {
                real = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : real;
                Push(rest, Path.IsPathRooted(target) ? target[real.Length..] : target);
            }
        }

        return real;
    }

    private static void Push(Stack<string> names, string path)
    {
        foreach (var name in Enumerable.Reverse(path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries)))
        {
            names.Push(name);
        }
    }

    // Somebody may have it open in an editor.
    private static string DigestOf(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return Digest.Of(file);
    }
}
