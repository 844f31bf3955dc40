using Aims.Governance.Accepting;
using Aims.Governance.Register;
using Aims.Governance.Yaml;

namespace Aims.Governance.Rules;

/// <summary>AIMS3005: a waiver accepts nothing, since there is nothing of its kind. Only all manifests together tell.</summary>
public static class WaiverNotUsed
{
    public static RuleInfo Rule { get; } = new(
        "AIMS3005",
        "Waiver not used",
        "The waiver of {0} accepts nothing: {1}; {2}",
        "A waiver that nothing needs would accept the next finding of its kind without anybody deciding.",
        IsForCompiler: false);

    private const string RemoveIt = "remove it";
    private const string AssemblyScope = "A:";

    /// <summary>The finding for a waiver of a rule.</summary>
    /// <param name="waiver">The waiver.</param>
    /// <param name="system">The system whose file has it; null for <c>aims.yaml</c>.</param>
    /// <param name="assemblies">What was read.</param>
    public static Finding Of(Waiver waiver, string? system, IReadOnlyCollection<AssemblyFindings> assemblies) => new(
        Rule,
        [Quoting.Quote(waiver.Rule!.Value), $"{(system is null ? "no code without an AI system" : $"no code of AI system '{system}'")} has such a finding where it holds ({ReadManifests.Describe(assemblies)})", Advice(waiver, assemblies)],
        waiver.Rule.Position,
        system);

    /// <summary>The finding for a waiver of a requirement that the entry meets.</summary>
    /// <param name="waiver">The waiver.</param>
    /// <param name="system">The system whose file has it.</param>
    public static Finding OfMet(Waiver waiver, string system) =>
        new(Rule, [Quoting.Quote(waiver.Requirement!.Value), $"AI system '{system}' has what it excuses", RemoveIt], waiver.Requirement.Position, system);

    // What wasn't read may be what it is for: an assembly that it names, or any one where it names other code.
    private static string Advice(Waiver waiver, IReadOnlyCollection<AssemblyFindings> assemblies)
    {
        var scopes = (waiver.Scope ?? []).Select(scope => scope.Value).ToList();
        var named = scopes.Where(scope => scope.StartsWith(AssemblyScope, StringComparison.Ordinal)).Select(scope => scope.Substring(AssemblyScope.Length)).ToList();
        var concerned = scopes.Count > 0 && named.Count == scopes.Count ? named : named.Concat(assemblies.Select(assembly => assembly.Assembly));
        var read = ReadManifests.AssembliesOf(assemblies);
        var unread = concerned.Where(assembly => !read.Contains(assembly)).Distinct(StringComparer.Ordinal).OrderBy(assembly => assembly, StringComparer.Ordinal).ToList();
        return unread.Count == 0 ? RemoveIt : $"it may be for {ReadManifests.Name(unread)}, whose code was not read";
    }
}
