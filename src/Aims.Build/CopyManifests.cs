using Aims.Inventory;
using Microsoft.Build.Framework;

namespace Aims.Build;

/// <summary>Copies manifests with their dates, each in one step.</summary>
[MSBuildMultiThreadableTask]
public sealed class CopyManifests : Microsoft.Build.Utilities.Task
{
    /// <summary>The manifests.</summary>
    [Required]
    public ITaskItem[] SourceFiles { get; set; } = [];

    /// <summary>Where each goes, in the same order.</summary>
    [Required]
    public ITaskItem[] DestinationFiles { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        foreach (var (source, destination) in SourceFiles.Zip(DestinationFiles))
        {
            try
            {
                AtomicFile.Copy(source.GetMetadata("FullPath"), destination.GetMetadata("FullPath"));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Log.LogBuildError(BuildRules.Unreadable, source.ItemSpec, $"The AI manifest could not be copied to '{destination.ItemSpec}': {exception.Message}");
            }
        }

        return !Log.HasLoggedErrors;
    }
}
