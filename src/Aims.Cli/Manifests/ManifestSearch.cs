using System.Text.Json;
using Aims.Cli.Init;
using Aims.Inventory;
using Aims.Inventory.Manifest;

namespace Aims.Cli.Manifests;

/// <summary>Reads the manifests of a repository, each assembly once, though builds copy them to many folders.</summary>
internal static class ManifestSearch
{
    // Fewer are read before anybody wonders.
    private const int SaidEvery = 100;

    /// <summary>Reads them for a command that keeps what they say: what they can't tell is written to the error stream.</summary>
    /// <param name="register">The register; projects and manifests of one further down are left out.</param>
    /// <param name="named">What <c>--manifests</c> names; empty for the folder that holds the register.</param>
    /// <param name="terminal">Receives the progress, and what they can't tell.</param>
    /// <param name="currentDirectory">Where the command was started.</param>
    /// <param name="mustBeFresh">Whether one of another state of the code counts as unreadable.</param>
    /// <exception cref="NotDoneException">There are none, or one can't be read.</exception>
    public static RepositoryManifests ReadAll(RegisterFolder register, IReadOnlyList<string> named, Terminal terminal, string currentDirectory, bool mustBeFresh = false)
    {
        var manifests = mustBeFresh ? ReadFresh(register, named, terminal, currentDirectory) : Read(register, named, terminal, currentDirectory);
        ManifestNotes.Write(manifests, terminal, currentDirectory);
        return manifests.Unreadable.Count == 0 ? manifests : throw new NotDoneException("nothing was written, as not all manifests could be read");
    }

    /// <summary>Reads them, and says on the error stream how far it is, when there are many.</summary>
    /// <param name="register">The register; projects and manifests of one further down are left out.</param>
    /// <param name="named">What <c>--manifests</c> names; empty for the folder that holds the register.</param>
    /// <param name="terminal">Receives the progress.</param>
    /// <param name="currentDirectory">Where the command was started.</param>
    /// <exception cref="NotDoneException">There are none.</exception>
    public static RepositoryManifests Read(RegisterFolder register, IReadOnlyList<string> named, Terminal terminal, string currentDirectory)
    {
        var paths = ManifestPaths.Of(named.Count > 0 ? named : [register.Parent], currentDirectory).Where(file => IsOf(register, file)).ToList();
        if (paths.Count == 0)
        {
            throw new NotDoneException($"no manifest (*.aims.json) was found in {(named.Count > 0 ? string.Join(", ", named.Select(name => $"'{name}'")) : $"'{register.Parent}'")}; build first: dotnet build");
        }

        var projects = RepositoryFiles.Below(register.Parent).Where(ProjectFile.Is).Where(file => IsOf(register, file)).Select(ProjectFile.Read).ToList();
        var unreadable = new List<UnreadableManifest>();
        var found = new Dictionary<string, Copies>(StringComparer.Ordinal);
        foreach (var (index, path) in paths.Index())
        {
            if (paths.Count >= SaidEvery && index % SaidEvery == 0)
            {
                terminal.Error.WriteLine($"Reading manifests ({index + 1} of {paths.Count})");
            }

            try
            {
                var bytes = File.ReadAllBytes(path);
                var digest = Digest.Of(bytes);
                if (!found.TryGetValue(digest, out var copies))
                {
                    found.Add(digest, copies = new Copies(ManifestReading.Parse(bytes)));
                }

                copies.Add(path, projects);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException or FormatException)
            {
                unreadable.Add(new UnreadableManifest(path, problem.Message.TrimEnd('.').ReplaceLineEndings(" ")));
            }
        }

        var own = WithoutOldCopies([.. found.Values], projects).ToList();
        var read = Newest(own, copies => copies.Project);
        var seen = read.Select(item => item.Manifest.Subject.Assembly).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new RepositoryManifests(read, Newest(own, copies => (copies.Project, copies.Manifest.Subject.Mvid)), unreadable, [.. projects.Select(project => project.AssemblyName).Where(name => !seen.Contains(name)).Distinct().Order(StringComparer.Ordinal)]);
    }

    /// <summary>Reads them, and counts those as unreadable that are of another state of the code than the one that is there.</summary>
    /// <inheritdoc cref="Read"/>
    public static RepositoryManifests ReadFresh(RegisterFolder register, IReadOnlyList<string> named, Terminal terminal, string currentDirectory)
    {
        var manifests = Read(register, named, terminal, currentDirectory);

        // Of manifests that somebody brought here, the times of files say nothing.
        var stale = manifests.Read
            .Select(found => (Found: found, Problem: StaleManifest.ProblemOfCode(found, register.Parent, isBuiltHere: named.Count == 0)))
            .Where(item => item.Problem is not null)
            .ToList();
        return manifests.Without([.. stale.Select(item => item.Found)], [.. stale.Select(item => new UnreadableManifest(item.Found.Path, $"it is stale: {item.Problem}"))]);
    }

    private static bool IsOf(RegisterFolder register, string file) =>
        RegisterFolder.Find(Path.GetDirectoryName(file)!) is not { } nearest || nearest.Parent == register.Parent;

    // A manifest beside another project's assembly is a copy, perhaps an old one: a build that was refused leaves only those.
    private static IEnumerable<Copies> WithoutOldCopies(IReadOnlyCollection<Copies> found, IReadOnlyCollection<ProjectFile> projects)
    {
        var owned = found.Where(copies => copies.Owner is not null).Select(copies => copies.Manifest.Subject.Assembly).ToHashSet(StringComparer.Ordinal);
        var built = projects.Select(project => project.AssemblyName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return found.Where(copies => copies.Owner is not null
            || !(owned.Contains(copies.Manifest.Subject.Assembly)
                || (built.Contains(copies.Manifest.Subject.Assembly) && projects.Any(project => BuiltAssemblies.IsOwn(copies.Path, project)))));
    }

    // Of those that have something in common, the one that was written last.
    private static IReadOnlyList<FoundManifest> Newest<TKey>(IEnumerable<Copies> found, Func<Copies, TKey> common) =>
    [
        .. found.GroupBy(common)
            .Select(group => group.OrderByDescending(copies => copies.Written).ThenBy(copies => copies.Path, StringComparer.Ordinal).First())
            .OrderBy(copies => copies.Path, StringComparer.Ordinal)
            .Select(copies => new FoundManifest(copies.Path, copies.Manifest)),
    ];

    /// <summary>A manifest, and where its copies are.</summary>
    private sealed class Copies(AimsManifest manifest)
    {
        public AimsManifest Manifest { get; } = manifest;

        /// <summary>Folder of the project that it is of; null where it lies in none of that name.</summary>
        public string? Owner { get; private set; }

        /// <summary>The project and the framework that it is of.</summary>
        public (string Assembly, string Framework, string? Owner) Project => (Manifest.Subject.Assembly, Manifest.Subject.Framework, Owner);

        /// <summary>The first of its paths; one in the project's folder goes first.</summary>
        public string Path { get; private set; } = "";

        public DateTime Written { get; private set; }

        public void Add(string path, IEnumerable<ProjectFile> projects)
        {
            var owner = projects
                .Where(project => string.Equals(project.AssemblyName, Manifest.Subject.Assembly, StringComparison.OrdinalIgnoreCase) && BuiltAssemblies.IsOwn(path, project))
                .MaxBy(project => project.Folder.Length)?.Folder;
            if (Path.Length == 0 || (Owner is null && owner is not null))
            {
                Path = path;
                Owner = owner;
            }

            var written = File.GetLastWriteTimeUtc(path);
            Written = written > Written ? written : Written;
        }
    }
}
