using System.Collections.Concurrent;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Aims.Mutations;

/// <summary>
/// The references that an assembly needs, directly and through others. The observer opens all that it is given, for each case
/// again: hundreds of files, of which a case needs few.
/// </summary>
internal static class ReferenceClosure
{
    private static readonly ConcurrentDictionary<string, string[]> Known = new(StringComparer.Ordinal);

    /// <summary>The paths, in the order in which the compiler got them.</summary>
    public static IReadOnlyList<string> Of(byte[] assembly, IReadOnlyList<string> references)
    {
        var paths = references
            .GroupBy(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
        var needed = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(NamesIn(new MemoryStream(assembly)));
        while (open.TryPop(out var name))
        {
            if (paths.TryGetValue(name, out var path) && needed.Add(path))
            {
                foreach (var next in Known.GetOrAdd(path, file => NamesIn(File.OpenRead(file))))
                {
                    open.Push(next);
                }
            }
        }

        return [.. references.Where(needed.Contains)];
    }

    private static string[] NamesIn(Stream stream)
    {
        using var image = new PEReader(stream);
        var reader = image.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))];
    }
}
