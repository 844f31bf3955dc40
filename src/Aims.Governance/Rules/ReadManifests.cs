using Aims.Governance.Accepting;
using Aims.Governance.Yaml;

namespace Aims.Governance.Rules;

/// <summary>Says how much was read, where a finding is that nothing was found: what was not built is not found either.</summary>
internal static class ReadManifests
{
    private const int NamedAtMost = 5;

    /// <summary>Names of the assemblies whose code was read, in at least one build.</summary>
    public static HashSet<string> AssembliesOf(IEnumerable<AssemblyFindings> assemblies) =>
        new(assemblies.Where(assembly => assembly.IsRead).Select(assembly => assembly.Assembly), StringComparer.Ordinal);

    /// <summary>Names of assemblies, as a part of a sentence.</summary>
    public static string Name(IReadOnlyCollection<string> assemblies)
    {
        var named = string.Join(", ", assemblies.Take(NamedAtMost).Select(Quoting.Quote));
        return assemblies.Count > NamedAtMost ? $"{named} and {assemblies.Count - NamedAtMost} more" : named;
    }

    /// <summary>How many manifests were read, and how many of them say nothing of their code.</summary>
    public static string Describe(IReadOnlyCollection<AssemblyFindings> assemblies)
    {
        var unread = assemblies.Count(assembly => !assembly.IsRead);
        var read = assemblies.Count == 1 ? "1 manifest read" : $"{assemblies.Count} manifests read";
        return unread == 0 ? read : $"{read}, {unread} of them without code";
    }
}
