using Aims.Governance.Register;
using Aims.Inventory;
using Aims.Inventory.Files;
using Aims.Inventory.Manifest;
using Aims.Inventory.Metadata;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Aims.Build;

/// <summary>Writes the AI inventory of the assembly that was just compiled.</summary>
[MSBuildMultiThreadableTask]
public sealed class GenerateManifest : Microsoft.Build.Utilities.Task, ICancelableTask
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>Full path of the compiled assembly.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>Full path of its debug symbols; may be missing.</summary>
    public string DebugSymbols { get; set; } = "";

    /// <summary>What it was compiled against; <c>NuGetPackageId</c> and <c>NuGetPackageVersion</c> name the package.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary>Assemblies of packages that are there at run time, with the same metadata.</summary>
    public ITaskItem[] RuntimeAssemblies { get; set; } = [];

    /// <summary>The project's files that may be models or prompts; <c>Link</c> is where the project shows them.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>Full path of a file that keeps the digests of large files from build to build.</summary>
    public string FileDigestsFile { get; set; } = "";

    /// <summary>The assemblies that ship with it, each with where it is from.</summary>
    public ITaskItem[] ShippedFiles { get; set; } = [];

    /// <summary>The project's own references to packages.</summary>
    public ITaskItem[] PackageReferences { get; set; } = [];

    /// <summary>The project's references to projects, with those that come by other references.</summary>
    public ITaskItem[] ProjectReferences { get; set; } = [];

    /// <summary>Those of them that come by other references.</summary>
    public ITaskItem[] TransitiveProjectReferences { get; set; } = [];

    /// <summary>Full paths of the register files.</summary>
    public string[] RegisterFiles { get; set; } = [];

    /// <summary>The folder that holds <c>aims/</c>; empty without a register.</summary>
    public string RegisterRoot { get; set; } = "";

    /// <summary>The project's folder.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>Source roots, with <c>MappedPath</c> where the build is deterministic, and <c>SourceControl</c> for a repository.</summary>
    public ITaskItem[] SourceRoots { get; set; } = [];

    /// <summary>Address of the repository, if known.</summary>
    public string RepositoryUrl { get; set; } = "";

    /// <summary>The commit that is checked out, if known.</summary>
    public string SourceRevisionId { get; set; } = "";

    /// <summary>Full path of the manifest to write.</summary>
    [Required]
    public string ManifestFile { get; set; } = "";

    /// <summary>Full path of a file that receives the full paths of the documents that the register points to: a change of one is a reason to make the manifest again.</summary>
    [Required]
    public string DocumentListFile { get; set; } = "";

    /// <summary>Full path of a file that receives their digests, as the build writes them before the next manifest is made.</summary>
    [Required]
    public string DocumentDigestsFile { get; set; } = "";

    /// <summary>Whether the code is looked at; if not, the manifest says so.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>What an open finding does to this build.</summary>
    [Required]
    public string Level { get; set; } = "";

    /// <summary>Who chose the level.</summary>
    [Required]
    public string LevelReason { get; set; } = "";

    /// <summary>How the register was found.</summary>
    [Required]
    public string RegisterFrom { get; set; } = "";

    /// <summary>Whether the manifest gets our own draft of links to the EU AI Act.</summary>
    public bool EuAiActLinks { get; set; }

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            var repository = ManifestRoot.Repository(SourceRoots);
            var root = ManifestRoot.Of(RegisterRoot, SourceRoots, ProjectDirectory);
            var manifest = InventoryWriter.Make(
                new InventoryRequest
                {
                    AssemblyPath = Assembly,
                    DebugSymbolsPath = DebugSymbols,
                    References = [.. References.Select(Reference)],
                    RuntimeAssemblies = [.. RuntimeAssemblies.Select(Reference)],
                    DirectPackages = [.. PackageReferences.Select(package => package.ItemSpec)],
                    Files = [.. Files.Select(file => new InventoryFile(file.ItemSpec, file.GetMetadata("Link")))],
                    FileDigestsFile = FileDigestsFile,
                    ShippedFiles = ShippedItems.Files(ShippedFiles, PackageReferences, TransitiveProjectReferences, References),
                    BuildOnlyProjects = ShippedItems.BuildOnlyProjects(ProjectReferences),
                    RegisterFiles = RegisterFiles,
                    Root = root,
                    SourceRoots = [.. SourceRoots.Select(root => (root.GetMetadata("MappedPath"), root.ItemSpec))],
                    RepositoryUrl = RepositoryUrl,
                    Commit = CleanCommit(repository),
                    EuAiActLinks = EuAiActLinks,
                    Enforcement = new ManifestEnforcement(Enabled, Level, LevelReason, RegisterFrom),
                },
                _cancellation.Token);

            // The lists first: they are inputs of the manifest, and must not be newer than it.
            WriteDocumentLists(manifest, root);
            InventoryWriter.Write(manifest, ManifestFile);
            ManifestSeal.Write(ManifestFile, manifest.Subject.Sha256);
        }
        catch (AssemblyUnreadableException exception)
        {
            Log.LogBuildError(BuildRules.Unreadable, Assembly, exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.LogBuildError(BuildRules.Unreadable, Assembly, $"The AI manifest '{ManifestFile}' could not be made: {exception.Message}");
        }
        catch (OperationCanceledException)
        {
            Log.LogMessage(MessageImportance.Low, "Cancelled before the AI manifest was written.");
            return false;
        }

        return !Log.HasLoggedErrors;
    }

    private static InventoryReference Reference(ITaskItem item) =>
        new(item.GetMetadata("FullPath"), item.GetMetadata("NuGetPackageId"), item.GetMetadata("NuGetPackageVersion"));

    private void WriteDocumentLists(AimsManifest manifest, string root)
    {
        // What leads out of the repository is left alone: the build reads what is listed.
        var documents = manifest.Documents
            .Where(document => !DocumentAddress.IsUrl(document.Document))
            .Select(document => (Path: Path.GetFullPath(DocumentAddress.PathOf(document.Document), root), document.Sha256))
            .Where(document => document.Sha256 is not null || !File.Exists(document.Path))
            .DistinctBy(document => document.Path, StringComparer.Ordinal)
            .OrderBy(document => document.Path, StringComparer.Ordinal)
            .ToList();

        // In the words of the task GetFileHash, which writes the same file before the next manifest is made.
        File.WriteAllLines(DocumentListFile, documents.Select(document => document.Path));
        File.WriteAllLines(DocumentDigestsFile, documents.Where(document => document.Sha256 is not null).Select(document => $"{document.Sha256!.ToUpperInvariant()} {document.Path}"));
    }

    /// <summary>The commit, if the work tree has no change against it; asked once a build.</summary>
    private string? CleanCommit(string? repository)
    {
        if (SourceRevisionId.Length == 0 || repository is null)
        {
            return null;
        }

        var key = $"{typeof(GenerateManifest).FullName}:{repository}:{SourceRevisionId}";
        if (BuildEngine4.GetRegisteredTaskObject(key, RegisteredTaskObjectLifetime.Build) is not bool isClean)
        {
            isClean = GitWorkTree.IsClean(repository);
            BuildEngine4.RegisterTaskObject(key, isClean, RegisteredTaskObjectLifetime.Build, allowEarlyCollection: true);
        }

        return isClean ? SourceRevisionId : null;
    }
}
