namespace Aims.EndToEnd.Tests.Infrastructure;

/// <summary>Every file under some folders with the time of its last writing, to see what a build touched.</summary>
internal sealed class FileTimes
{
    private readonly SortedDictionary<string, DateTime> _times = new(StringComparer.Ordinal);

    private FileTimes()
    {
    }

    public static FileTimes Of(Workspace workspace, params string[] folders)
    {
        var times = new FileTimes();
        foreach (var file in folders.SelectMany(folder => Directory.EnumerateFiles(workspace.PathOf(folder), "*", SearchOption.AllDirectories)))
        {
            times._times.Add(Path.GetRelativePath(workspace.Root, file).Replace('\\', '/'), File.GetLastWriteTimeUtc(file));
        }

        return times;
    }

    /// <summary>Files that were written, added or removed since an earlier look.</summary>
    public IReadOnlyList<string> ChangedSince(FileTimes earlier) =>
        [.. _times.Keys.Union(earlier._times.Keys).Where(file => !_times.TryGetValue(file, out var now) || !earlier._times.TryGetValue(file, out var then) || now != then).Order(StringComparer.Ordinal)];
}
