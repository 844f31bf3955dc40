using Aims.Governance.Register;
using Aims.Inventory.Manifest;
using Aims.Inventory.Metadata;

namespace Aims.Cli.Manifests;

/// <summary>Tells whether a manifest is of another state of the code than the one that is there.</summary>
internal static class StaleManifest
{
    /// <summary>What says so, as a part of a sentence; null when nothing does.</summary>
    /// <param name="found">The manifest.</param>
    /// <param name="system">The system as it is registered now.</param>
    /// <param name="root">The folder that holds <c>aims/</c>.</param>
    /// <param name="isBuiltHere">Whether a build in this work tree wrote it, so that the times of files can be compared.</param>
    public static string? Problem(FoundManifest found, AiSystem system, string root, bool isBuiltHere) =>
        OtherBuild(found)
        ?? (found.Manifest.Systems.FirstOrDefault(item => item.Id == system.Id.Value) is { } entry && !IsSameCode(entry, system) ? $"appliesTo of AI system '{system.Id.Value}' has changed since" : null)
        ?? (isBuiltHere ? NewerSource(found, root) : null);

    /// <summary>What says so of the code alone; null when nothing does.</summary>
    /// <param name="found">The manifest.</param>
    /// <param name="root">The folder that holds <c>aims/</c>.</param>
    /// <param name="isBuiltHere">Whether a build in this work tree wrote it, so that the times of files can be compared.</param>
    public static string? ProblemOfCode(FoundManifest found, string root, bool isBuiltHere) =>
        OtherBuild(found) ?? (isBuiltHere ? NewerSource(found, root) : null);

    private static string? OtherBuild(FoundManifest found) =>
        MvidBeside(found.Path, found.Manifest.Subject.Assembly) is { } mvid && mvid != found.Manifest.Subject.Mvid ? "the assembly beside it is of another build" : null;

    private static bool IsSameCode(ManifestSystem entry, AiSystem system) =>
        entry.Declarations.Where(item => item.Field == "appliesTo").Select(item => item.Value).SequenceEqual(system.AppliesTo.Select(scope => scope.Value), StringComparer.Ordinal);

    private static string? NewerSource(FoundManifest found, string root)
    {
        var written = File.GetLastWriteTimeUtc(found.Path);
        return found.Manifest.ModelCalls.Concat(found.Manifest.OtherUses).Select(use => use.File)
            .Concat(found.Manifest.Tools.Select(tool => tool.File))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Where(file => File.GetLastWriteTimeUtc(Path.Combine(root, file)) > written)
            .Select(file => $"{file} was changed after it")
            .FirstOrDefault();
    }

    private static string? MvidBeside(string manifest, string assembly)
    {
        var file = Path.Combine(Path.GetDirectoryName(manifest)!, assembly + ".dll");
        file = File.Exists(file) ? file : Path.ChangeExtension(file, ".exe");
        if (!File.Exists(file))
        {
            return null;
        }

        try
        {
            return AssemblyIdentity.ReadMvid(file);
        }
        catch (AssemblyUnreadableException)
        {
            return null;
        }
    }
}
