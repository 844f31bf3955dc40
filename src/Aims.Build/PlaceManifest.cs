using Aims.Inventory;
using Aims.Inventory.Metadata;
using Microsoft.Build.Framework;

namespace Aims.Build;

/// <summary>Puts the manifest beside the assembly in the output folder, once it is judged and if it is that assembly's.</summary>
[MSBuildMultiThreadableTask]
public sealed class PlaceManifest : Microsoft.Build.Utilities.Task
{
    /// <summary>Full path of the compiled assembly.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>Full path of the manifest beside it.</summary>
    [Required]
    public string ManifestFile { get; set; } = "";

    /// <summary>Digest of the manifest that <see cref="ReportManifest"/> judged in this build.</summary>
    public string JudgedManifest { get; set; } = "";

    /// <summary>Whether this build doesn't copy the assembly: what stands in the output folder is then of another one, and gets no manifest.</summary>
    public bool StaysInObj { get; set; }

    /// <summary>Full path of the assembly in the output folder; there need be none.</summary>
    [Required]
    public string PublishedAssembly { get; set; } = "";

    /// <summary>Full path of the manifest beside that.</summary>
    [Required]
    public string PublishedManifestFile { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            if (WhatIsWrong() is { } wrong)
            {
                File.Delete(PublishedManifestFile);
                Log.LogBuildError(BuildRules.NotOfThisBuild, Assembly, wrong);
            }
            else if (StaysInObj)
            {
                File.Delete(PublishedManifestFile);
            }
            else
            {
                AtomicFile.Copy(ManifestFile, PublishedManifestFile);
            }
        }
        catch (AssemblyUnreadableException exception)
        {
            Log.LogBuildError(BuildRules.Unreadable, PublishedAssembly, exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.LogBuildError(BuildRules.Unreadable, PublishedAssembly, $"The AI manifest '{PublishedManifestFile}' could not be written: {exception.Message}");
        }

        return !Log.HasLoggedErrors;
    }

    private string? WhatIsWrong()
    {
        if (!ManifestSeal.Holds(ManifestFile, ManifestFile, Assembly) || Digest.OfFile(ManifestFile) != JudgedManifest)
        {
            return "The assembly or its AI manifest was changed after the manifest was judged. What rewrites the assembly must do so in the target AfterCompile or before.";
        }

        // Another digest with the same MVID is the same code, signed or otherwise rewritten.
        return !StaysInObj && File.Exists(PublishedAssembly) && AssemblyIdentity.ReadMvid(PublishedAssembly) is var mvid && mvid != AssemblyIdentity.ReadMvid(Assembly)
            ? $"'{PublishedAssembly}' is not the assembly that was compiled (its MVID is {mvid}). Delete it, and build again."
            : null;
    }
}
