using Aims.Governance.Accepting;

namespace Aims.Governance.Rules;

/// <summary>Says how much was read, where a finding is that nothing was found: what was not built is not found either.</summary>
internal static class ReadManifests
{
    /// <summary>How many manifests were read, and how many of them say nothing of their code.</summary>
    public static string Describe(IReadOnlyCollection<AssemblyFindings> assemblies)
    {
        var unread = assemblies.Count(assembly => !assembly.IsRead);
        var read = assemblies.Count == 1 ? "1 manifest read" : $"{assemblies.Count} manifests read";
        return unread == 0 ? read : $"{read}, {unread} of them without code";
    }
}
