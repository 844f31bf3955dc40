using Aims.Governance.Catalogue;
using Aims.Inventory.Metadata;
using Aims.Tests;

namespace Aims.RealApplications;

/// <summary>What both observers saw in an application, beside what its reader listed.</summary>
internal sealed record ApplicationResult(
    string Name,
    IReadOnlyList<ListedCall> Listed,
    Comparison Source,
    Comparison Metadata,
    IReadOnlyList<string> Failed,
    IReadOnlyList<string> Unread)
{
    /// <summary>Runs both observers over the captured compilations.</summary>
    public static async Task<ApplicationResult> Measure(string application, string sources, string work, IReadOnlyList<string> failed, CancellationToken cancellationToken)
    {
        var listed = ListedCall.Read(Path.Combine(application, "calls.csv"));
        var scope = Scope(application);
        var bySource = new HashSet<(ObservedUse, int)>();
        var byMetadata = new HashSet<(ObservedUse, int)>();
        var unread = new List<string>();
        foreach (var folder in Directory.GetDirectories(Path.Combine(work, "captured")).Where(folder => File.Exists(Path.Combine(folder, "arguments.txt"))).Order(StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var captured = CapturedCompilation.Read(folder);
            Add(bySource, (await SourceObservations.Of(captured.Compilation)).Select(item => ObservedUse.Of(item, sources)), scope);
            var observed = MetadataObserver.Observe(
                new AssemblyInput(captured.Assembly, File.Exists(captured.Symbols) ? captured.Symbols : null, captured.References), BuiltInCatalogue.Instance, cancellationToken);
            Add(byMetadata, observed.Observations.Select(item => ObservedUse.Of(item, sources)), scope);
            unread.AddRange(observed.UnaccountedMembers.Concat(observed.MethodBodiesUnread).Select(item => $"{captured.Name}: {item}"));
        }

        return new ApplicationResult(
            Path.GetFileName(application),
            listed,
            Comparison.Of(listed, bySource.Select(item => item.Item1), exactLines: true),
            Comparison.Of(listed, byMetadata.Select(item => item.Item1), exactLines: false),
            failed,
            unread);
    }

    // Sources of SDKs that could only be compiled along with the application are no part of it.
    private static IReadOnlyList<string> Scope(string application)
    {
        var file = Path.Combine(application, "scope.txt");
        return File.Exists(file) ? [.. File.ReadAllLines(file).Where(line => line.Length > 0)] : [""];
    }

    // A file may be compiled in several projects: what agrees counts once, but equal uses on one line of one project are several.
    private static void Add(HashSet<(ObservedUse Use, int Ordinal)> all, IEnumerable<ObservedUse?> uses, IReadOnlyList<string> scope)
    {
        foreach (var group in uses.OfType<ObservedUse>().Where(use => scope.Any(prefix => use.File.StartsWith(prefix, StringComparison.Ordinal))).GroupBy(use => use))
        {
            all.UnionWith(Enumerable.Range(0, group.Count()).Select(ordinal => (group.Key, ordinal)));
        }
    }
}
