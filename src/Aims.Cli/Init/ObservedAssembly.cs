using Aims.Governance.Catalogue;
using Aims.Governance.Observations;
using Aims.Inventory.Metadata;

namespace Aims.Cli.Init;

/// <summary>An assembly that was read, and the model calls that were seen in it.</summary>
/// <param name="Name">Its simple name.</param>
/// <param name="Calls">Its model calls.</param>
/// <param name="IsTest">Whether it is built on a test framework.</param>
/// <param name="Missing">Assemblies that were needed to see a call, or which model it reaches, and that were not at hand.</param>
internal sealed record ObservedAssembly(string Name, IReadOnlyList<Observation> Calls, bool IsTest, IReadOnlyList<string> Missing)
{
    private static readonly HashSet<string> TestFrameworks = new(StringComparer.OrdinalIgnoreCase)
    {
        "xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core",
    };

    /// <summary>Reads an assembly; nothing of it is run.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="references">Assemblies among which those are that it was compiled against.</param>
    /// <param name="catalogue">The model APIs to look for.</param>
    /// <exception cref="AssemblyUnreadableException">It can't be read.</exception>
    public static ObservedAssembly Read(string path, IReadOnlyList<string> references, ModelApiCatalogue catalogue)
    {
        var seen = MetadataObserver.Observe(new AssemblyInput(path, null, references), catalogue);
        var calls = seen.Observations.Where(observation => observation.IsModelCall).ToList();
        var atHand = references.Select(file => Path.GetFileNameWithoutExtension(file)).Append(seen.AssemblyName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new ObservedAssembly(
            seen.AssemblyName,
            calls,
            seen.ReferencedAssemblies.Any(reference => TestFrameworks.Contains(reference.Name)),
            [.. seen.UnresolvedAssemblies.Concat(calls.Select(call => call.Entry.Assembly).Where(sdk => !atHand.Contains(sdk))).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)]);
    }
}
