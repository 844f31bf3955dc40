using Aims.Inventory;
using Microsoft.Build.Framework;

namespace Aims.Build;

/// <summary>
/// The manifests of referenced projects, on their way to the output folder with the assemblies that they are about. MSBuild copies
/// files side by side and in no order. So that a killed build never leaves a manifest beside an assembly that it isn't about, it goes
/// away before the assembly is copied, and comes when that is there.
/// </summary>
public abstract class CopiedManifests : Microsoft.Build.Utilities.Task
{
    /// <summary>Full paths of the manifests beside the referenced projects' assemblies.</summary>
    [Required]
    public string[] Manifests { get; set; } = [];

    /// <summary>Full path of the copy of each.</summary>
    [Required]
    public string[] Copies { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        for (var i = 0; i < Manifests.Length; i++)
        {
            try
            {
                Handle(Manifests[i], Copies[i]);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Log.LogBuildError(BuildRules.Unreadable, Copies[i], $"The AI manifest '{Copies[i]}' could not be renewed: {exception.Message}");
            }
        }

        return !Log.HasLoggedErrors;
    }

    /// <summary>Does what the task does to one of them.</summary>
    protected abstract void Handle(string manifest, string copy);

    /// <summary>Whether a copy stands where it should, beside a copy of the assembly: by size and date, as MSBuild's own task tells it.</summary>
    protected static bool IsUpToDate(string manifest, string copy) => AreAlike(manifest, copy) && AreAlike(AssemblyBeside(manifest, manifest), AssemblyBeside(copy, manifest));

    // A program of .NET Framework is an .exe, and one of .NET a .dll with an .exe beside it that only starts it.
    private static string AssemblyBeside(string manifest, string original) =>
        ManifestNames.WithoutExtension(manifest) + (File.Exists(ManifestNames.WithoutExtension(original) + ".dll") ? ".dll" : ".exe");

    private static bool AreAlike(string source, string copy) =>
        (new FileInfo(source), new FileInfo(copy)) is ({ Exists: true } from, { Exists: true } to) && from.Length == to.Length && from.LastWriteTimeUtc == to.LastWriteTimeUtc;
}

/// <summary>Takes away the copies that are going to be renewed.</summary>
[MSBuildMultiThreadableTask]
public sealed class WithdrawCopiedManifests : CopiedManifests
{
    /// <inheritdoc/>
    protected override void Handle(string manifest, string copy)
    {
        if (!IsUpToDate(manifest, copy))
        {
            File.Delete(copy);
        }
    }
}

/// <summary>Puts the copies in place, each in one step.</summary>
[MSBuildMultiThreadableTask]
public sealed class CopyManifests : CopiedManifests
{
    /// <inheritdoc/>
    protected override void Handle(string manifest, string copy)
    {
        if (!IsUpToDate(manifest, copy))
        {
            AtomicFile.Copy(manifest, copy);
        }
    }
}
