using Aims.Governance.Register;
using Aims.Governance.Register.Format;
using Aims.Governance.Rules;

namespace Aims.Governance.Accepting;

/// <summary>The rules that no single build can judge: whether a system, a waiver or an entry of the baseline has any code.</summary>
public static class RepositoryRules
{
    /// <summary>AIMS3002 for each system without code, AIMS3005 for each waiver that accepts nothing, AIMS3006 for each entry of the baseline that accepts too much, where code of its assembly was read.</summary>
    /// <param name="register">The register.</param>
    /// <param name="assemblies">The records of all assemblies of the repository; those of one name are builds of one project.</param>
    public static IEnumerable<Finding> Judge(AimsRegister register, IReadOnlyList<AssemblyFindings> assemblies) =>
        SystemsWithoutCode(register, assemblies)
            .Concat(UnusedWaivers(register, assemblies))
            .Concat(EntriesNotNeeded(register.Baseline, assemblies));

    private static IEnumerable<Finding> SystemsWithoutCode(AimsRegister register, IReadOnlyList<AssemblyFindings> assemblies)
    {
        var found = new HashSet<string>(assemblies.SelectMany(assembly => assembly.Systems), StringComparer.Ordinal);
        return register.Systems
            .Where(system => !system.IsRetired && system.Lifecycle?.Value != "planned" && !found.Contains(system.Id.Value))
            .Select(system => SystemNotFound.Of(system, assemblies));
    }

    private static IEnumerable<Finding> UnusedWaivers(AimsRegister register, IReadOnlyList<AssemblyFindings> assemblies)
    {
        var used = assemblies.SelectMany(assembly => assembly.Waivers).ToList();
        var ofRules =
            from item in Waivers(register)
            where !item.Waiver.HasFindings && item.Waiver.Rule is not null && !used.Any(waiver => waiver.Is(item.System?.Id.Value, item.Waiver))
            select WaiverNotUsed.Of(item.Waiver, item.System?.Id.Value, assemblies);
        var ofRequirements =
            from item in Waivers(register)
            where !item.Waiver.HasFindings && item.Waiver.Requirement is not null && Requirements.IsMet(item.System!.Entry, item.Waiver.Requirement.Value)
            select WaiverNotUsed.OfMet(item.Waiver, item.System!.Id.Value);
        return ofRules.Concat(ofRequirements);
    }

    private static IEnumerable<(AiSystem? System, Waiver Waiver)> Waivers(AimsRegister register) =>
        (register.Root?.Waivers ?? []).Select(waiver => ((AiSystem?)null, waiver))
            .Concat(register.Systems.Where(system => !system.IsRetired).SelectMany(system => system.Waivers.Select(waiver => ((AiSystem?)system, waiver))));

    private static IEnumerable<Finding> EntriesNotNeeded(Baseline? baseline, IReadOnlyList<AssemblyFindings> assemblies)
    {
        var read = ReadManifests.AssembliesOf(assemblies);
        foreach (var entry in (baseline?.Entries ?? []).Where(entry => read.Contains(entry.Key.Assembly)))
        {
            var needed = NeededOf(entry.Key, assemblies);
            if (needed < entry.Count)
            {
                yield return BaselineEntryNotNeeded.Of(entry, needed, assemblies);
            }
        }
    }

    /// <summary>Names of the assemblies of which the baseline has entries and no code was read, in order: what is left of their findings can't be told.</summary>
    /// <param name="baseline">The baseline, if any.</param>
    /// <param name="assemblies">The records.</param>
    public static IReadOnlyList<string> NotReadOf(Baseline? baseline, IEnumerable<AssemblyFindings> assemblies)
    {
        var read = ReadManifests.AssembliesOf(assemblies);
        return [.. (baseline?.Entries ?? []).Select(entry => entry.Key.Assembly).Where(assembly => !read.Contains(assembly)).Distinct(StringComparer.Ordinal).OrderBy(assembly => assembly, StringComparer.Ordinal)];
    }

    /// <summary>How many findings of a key an entry of the baseline has to accept: the most that any build of the assembly has, as configurations and frameworks differ.</summary>
    public static int NeededOf(FindingKey key, IEnumerable<AssemblyFindings> assemblies) =>
        assemblies.Where(assembly => assembly.Assembly == key.Assembly)
            .Select(assembly => assembly.NotWaived.TryGetValue(key, out var count) ? count : 0)
            .DefaultIfEmpty()
            .Max();
}
