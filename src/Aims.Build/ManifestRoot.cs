using Microsoft.Build.Framework;

namespace Aims.Build;

/// <summary>The folder that a manifest's paths are relative to; the task that writes one and the task that reads it must agree.</summary>
internal static class ManifestRoot
{
    /// <summary>The folder that holds <c>aims/</c>, else the repository, else the project's folder.</summary>
    public static string Of(string registerRoot, IEnumerable<ITaskItem> sourceRoots, string projectDirectory) =>
        registerRoot.Length > 0 ? registerRoot : Repository(sourceRoots) ?? projectDirectory;

    /// <summary>The root of the git repository; null when there is none.</summary>
    public static string? Repository(IEnumerable<ITaskItem> sourceRoots) =>
        sourceRoots.FirstOrDefault(root => root.GetMetadata("SourceControl") == "git" && root.GetMetadata("NestedRoot").Length == 0)?.ItemSpec;
}
