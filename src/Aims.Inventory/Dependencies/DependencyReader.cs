using Aims.Governance.Catalogue;
using Aims.Governance.Rules;
using Aims.Inventory.Manifest;
using Aims.Inventory.Metadata;

namespace Aims.Inventory.Dependencies;

/// <summary>
/// Takes the manifests of what ships with an assembly into its own. Which assemblies ship without a manifest and call models,
/// only their code tells: it is read where they reference a model SDK.
/// </summary>
internal sealed class DependencyReader
{
    /// <summary>The id of the limitation that an assembly could not be read.</summary>
    internal const string UnreadLimitation = "unread-dependency";

    private readonly InventoryRequest _request;
    private readonly ModelApiCatalogue _catalogue;
    private readonly CancellationToken _cancellationToken;
    private readonly List<ManifestLimitation> _limitations = [];

    private DependencyReader(InventoryRequest request, ModelApiCatalogue catalogue, CancellationToken cancellationToken)
    {
        _request = request;
        _catalogue = catalogue;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Reads the dependencies of a request.</summary>
    public static DependencyInventory Read(InventoryRequest request, ModelApiCatalogue catalogue, CancellationToken cancellationToken) =>
        new DependencyReader(request, catalogue, cancellationToken).Read();

    private DependencyInventory Read()
    {
        var files = Files();
        var gateways = files.Where(file => file.Manifest.Manifest is { HasModelApis: true }).Select(file => file.Header.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var seen = files
            .Select(file => (File: file, Entry: file.Manifest.Manifest is { } manifest && manifest.Coverage != ManifestCollection.None ? Taken(file, manifest) : Observed(file, gateways)))
            .Where(item => item.Entry is not null)
            .Select(item => (item.File, Entry: item.Entry!))
            .ToList();
        var passedOn = PassedOn(files).ToList();
        List<ManifestDependency> all =
        [
            .. seen.Select(item => item.Entry).Concat(passedOn)
                .OrderBy(entry => entry.Assembly, StringComparer.Ordinal)
                .ThenBy(entry => entry.Mvid, StringComparer.Ordinal),
        ];
        var replaced = passedOn.Where(entry => files.Any(file => file.Header.Name == entry.Assembly)).ToList();
        AddConflicts(all, files);
        AddBuildOnlyProjects();
        return new DependencyInventory(
            all,
            [.. all.Except(replaced)],
            [.. seen.Where(item => !IsReportedBefore(item.Entry, files)).Select(item => Finding(item.Entry)).OfType<Finding>()],
            files.Count,
            [.. _limitations.Distinct().OrderBy(limitation => limitation.Id, StringComparer.Ordinal).ThenBy(limitation => limitation.Text, StringComparer.Ordinal)]);
    }

    /// <summary>The managed assemblies among what ships, each once, with their manifests.</summary>
    private IReadOnlyList<DependencyFile> Files()
    {
        var files = new List<DependencyFile>();
        foreach (var shipped in _request.ShippedFiles.Distinct())
        {
            _cancellationToken.ThrowIfCancellationRequested();
            try
            {
                if (AssemblyHeader.Read(shipped.Path) is { } header)
                {
                    files.Add(new DependencyFile(shipped, header, DependencyManifestReader.Beside(shipped.Path, header)));
                }
            }
            catch (AssemblyUnreadableException)
            {
                AddUnread(Path.GetFileName(shipped.Path));
            }
        }

        // One file may ship from two places; that of a project says most.
        return
        [
            .. files
                .OrderBy(file => file.Header.Name, StringComparer.Ordinal)
                .ThenBy(file => file.Header.Mvid, StringComparer.Ordinal)
                .ThenByDescending(file => file.Shipped.Source, StringComparer.Ordinal)
                .ThenByDescending(file => file.Shipped.IsDirect)
                .ThenBy(file => file.Shipped.PackageId, StringComparer.Ordinal)
                .DistinctBy(file => (file.Header.Name, file.Header.Mvid)),
        ];
    }

    private ManifestDependency Taken(DependencyFile file, DependencyManifest manifest)
    {
        if (DigestOf(file.Shipped.Path) is { } digest && digest != manifest.AssemblySha256)
        {
            _limitations.Add(new ManifestLimitation(
                "rewritten-dependency", $"The assembly {file.Header.Name} was changed after its manifest was made (same module version id, other digest), as signing and ReadyToRun do."));
        }

        return Entry(file, manifest.Version, manifest.Framework, manifest.Coverage, manifest.Reason, manifest.ModelCalls, manifest.OpenFindings, manifest.Systems);
    }

    /// <summary>The entry of an assembly whose manifest doesn't tell; null where there is none and the assembly has nothing to do with models.</summary>
    private ManifestDependency? Observed(DependencyFile file, IReadOnlySet<string> gateways)
    {
        var isMissing = file.Manifest.Status == DependencyManifestStatus.Missing;
        if (file.Manifest.Problem is not null)
        {
            _limitations.Add(new ManifestLimitation(
                "dependency-manifest", $"The manifest beside the assembly {file.Header.Name} was not taken in: {file.Manifest.Problem}."));
        }
        else if (isMissing && (_catalogue.HasAssembly(file.Header.Name) || !file.Header.References.Any(reference => _catalogue.HasAssembly(reference) || gateways.Contains(reference))))
        {
            return null;
        }

        try
        {
            // What ships comes before what was compiled against: a reference assembly has no bodies.
            var references = _request.ShippedFiles.Select(shipped => shipped.Path).Order(StringComparer.Ordinal).Concat(_request.References.Select(reference => reference.Path)).Distinct(StringComparer.Ordinal);
            var assembly = MetadataObserver.Observe(new AssemblyInput(file.Shipped.Path, PdbPath: null, [.. references]), _catalogue, _cancellationToken);
            var collection = ManifestCollection.Of(assembly);
            var calls = assembly.Observations.Count(observation => observation.IsModelCall);
            if (collection.MethodBodiesUnread > 0)
            {
                AddUnread(file.Header.Name);
            }

            return file.Manifest.Manifest is { } silent
                ? Entry(file, silent.Version, silent.Framework, silent.Coverage, silent.Reason, calls, silent.OpenFindings, silent.Systems)
                : calls == 0 && isMissing ? null
                : Entry(file, ManifestSubject.VersionOf(assembly.InformationalVersion, assembly.AssemblyVersion), assembly.TargetFramework ?? "unknown", collection.Coverage, collection.Reason, calls, openFindings: null, []);
        }
        catch (AssemblyUnreadableException)
        {
            AddUnread(file.Header.Name);
            return Entry(file, "unknown", "unknown", ManifestCollection.None, "the assembly could not be read", 0, openFindings: null, []);
        }
    }

    private static ManifestDependency Entry(
        DependencyFile file, string version, string framework, string coverage, string? reason, int modelCalls, int? openFindings, IReadOnlyList<ManifestDependencySystem> systems) => new(
        file.Header.Name,
        version,
        framework,
        file.Header.Mvid,
        file.Shipped.Source,
        file.Shipped.Source == DependencySource.Package ? new ManifestDependencyPackage(file.Shipped.PackageId, file.Shipped.PackageVersion) : null,
        file.Shipped.IsDirect,
        Via: null,
        new ManifestDependencyRecord(file.Manifest.Status, file.Manifest.Sha256, file.Manifest.Problem),
        coverage,
        reason,
        modelCalls,
        openFindings,
        systems);

    /// <summary>What the manifests of dependencies list and this build hasn't seen: private assets of theirs, or other versions.</summary>
    private static IEnumerable<ManifestDependency> PassedOn(IReadOnlyList<DependencyFile> files)
    {
        var seen = files.Select(file => (file.Header.Name, file.Header.Mvid)).ToHashSet();
        return files
            .Where(file => file.Manifest.Manifest is not null)
            .SelectMany(file => file.Manifest.Manifest!.Dependencies.Select(entry => (By: file.Header.Name, Entry: entry)))
            .Where(item => !seen.Contains((item.Entry.Assembly, item.Entry.Mvid)))
            .GroupBy(item => (item.Entry.Assembly, item.Entry.Mvid))
            .Select(group => group.First().Entry with { Via = [.. group.Select(item => item.By).Distinct(StringComparer.Ordinal)] });
    }

    private void AddConflicts(IEnumerable<ManifestDependency> all, IReadOnlyList<DependencyFile> files)
    {
        foreach (var assembly in all.GroupBy(entry => entry.Assembly, StringComparer.Ordinal))
        {
            var shipped = files.Where(file => file.Header.Name == assembly.Key).Select(file => file.Header.Mvid).Distinct(StringComparer.Ordinal).ToList();
            if (assembly.Select(entry => entry.Mvid).Concat(shipped).Distinct(StringComparer.Ordinal).Skip(1).Any())
            {
                var others = assembly
                    .Where(entry => entry.Via is not null)
                    .Select(entry => $"{entry.Mvid} in {(entry.Via is [var one] ? $"the manifest of {one}" : $"the manifests of {string.Join(", ", entry.Via!)}")}");
                _limitations.Add(new ManifestLimitation(
                    "dependency-conflict",
                    $"The assembly {assembly.Key} is known with several module version ids, of different builds or versions: {string.Join("; ", shipped.Select(mvid => $"{mvid} here").Concat(others))}."));
            }
        }
    }

    private void AddBuildOnlyProjects()
    {
        foreach (var project in _request.BuildOnlyProjects)
        {
            _limitations.Add(new ManifestLimitation(
                "build-only-project", $"The project {project} is referenced without its assembly (ReferenceOutputAssembly=false): its AI systems are not taken in."));
        }
    }

    private void AddUnread(string name) => _limitations.Add(new ManifestLimitation(
        UnreadLimitation, $"{name}, which ships with the assembly, could not be read, or not all of it: whether it calls models is not known."));

    /// <summary>Whether the build of a referenced project says it already: once is enough, and there it can be mended.</summary>
    private static bool IsReportedBefore(ManifestDependency entry, IReadOnlyList<DependencyFile> files) => files.Any(file =>
        file.Shipped.Source == DependencySource.Project
        && file.Manifest.Manifest is { } manifest
        && manifest.Dependencies.Any(item => item.Assembly == entry.Assembly && item.Mvid == entry.Mvid && !IsAccountedFor(item)));

    /// <summary>Whether a manifest says what the assembly does. One that was made without looking (<c>AimsEnabled=false</c>) says nothing.</summary>
    internal static bool IsAccountedFor(ManifestDependency entry) => entry.Manifest.Status == DependencyManifestStatus.Read && entry.Coverage != ManifestCollection.None;

    private static Finding? Finding(ManifestDependency entry) =>
        IsAccountedFor(entry) || entry.ModelCalls == 0
            ? null
            : DependencyWithoutManifest.Of(
                entry.Assembly,
                entry.Package is { } package ? $"package {package.Id} {package.Version}" : entry.Source == DependencySource.Project ? "a project" : "a file",
                entry.ModelCalls,
                entry.Manifest switch
                {
                    { Problem: { } problem } => $"its manifest was not taken in: {problem}",
                    { Status: DependencyManifestStatus.Read } => "its manifest was made without looking into it",
                    _ => "carries no manifest",
                },
                Advice(entry));

    private static string Advice(ManifestDependency entry) => (entry.Source, entry.Manifest.Status) switch
    {
        (DependencySource.Project, DependencyManifestStatus.Read) => "remove AimsEnabled=false there",
        (DependencySource.Project, DependencyManifestStatus.Missing) => "reference the package Aims.Analyzers in that project, so that it writes one",
        (DependencySource.Project, _) => "build that project again",
        _ => "take a version that carries its own, or name the members that you call in aims/model-apis.yaml, so that calls of them count as model calls",
    };

    private static string? DigestOf(string path)
    {
        try
        {
            return Digest.OfFile(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
