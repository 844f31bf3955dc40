using Microsoft.Build.Framework;

namespace Aims.Build;

/// <summary>
/// Puts the manifest that was withdrawn before the compiler ran back where it was, if it is still that of the assembly; else it
/// is gone, and the next target makes a new one.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class ReturnManifest : Microsoft.Build.Utilities.Task
{
    /// <summary>Full path of the compiled assembly.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>Full path of the manifest.</summary>
    [Required]
    public string ManifestFile { get; set; } = "";

    /// <summary>Full path of the withdrawn manifest; there need be none.</summary>
    [Required]
    public string WithdrawnFile { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            // What stands in the manifest's place came there after the withdrawal, and not by this build.
            File.Delete(ManifestFile);
            if (ManifestSeal.Holds(WithdrawnFile, ManifestFile, Assembly))
            {
                File.Move(WithdrawnFile, ManifestFile);
            }
            else
            {
                File.Delete(WithdrawnFile);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.LogBuildError(BuildRules.Unreadable, Assembly, $"The AI manifest '{ManifestFile}' could not be kept: {exception.Message}");
        }

        return !Log.HasLoggedErrors;
    }
}
