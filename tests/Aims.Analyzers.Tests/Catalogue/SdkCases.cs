using Aims.TestCases;

namespace Aims.Tests.Catalogue;

/// <summary>A package's entries of one kind and modality, of which its case must use one at least.</summary>
internal sealed record EntryGroup(string Package, string Assembly, string Kind, string Modality)
{
    public static EntryGroup Of(CatalogueEntry entry) => new(entry.Package!, entry.Assembly, entry.Kind, entry.Modality);
}

/// <summary>The cases in <c>cases/packages</c>, each on the real package of one SDK, beside the catalogue's entries of these packages.</summary>
internal static class SdkCases
{
    private const string Theme = "packages/";

    public static IReadOnlyList<SharedCase> All { get; } =
        [.. SharedCases.All.Where(testCase => testCase.Name.StartsWith(Theme, StringComparison.Ordinal))];

    /// <summary>The groups of which no case of the package has an expectation that names an entry and states its modality.</summary>
    public static IReadOnlyList<EntryGroup> Missing(IEnumerable<CatalogueEntry> entries, IEnumerable<SharedCase> cases)
    {
        var stated = cases
            .SelectMany(testCase => testCase.Expected, (testCase, expected) => (testCase.Options.Package?.Id, expected.Kind, expected.Modality, Member: MemberOf(expected.Api)))
            .ToHashSet();
        return
        [
            .. entries.GroupBy(EntryGroup.Of)
                .Where(group => !group.Any(entry => stated.Contains((entry.Package, entry.Kind, entry.Modality, MemberOf(entry.Id)))))
                .Select(group => group.Key),
        ];
    }

    // Catalogue entries mean all overloads of a name, whether generic or not.
    private static string MemberOf(string id)
    {
        var name = id.Split('(')[0];
        var arity = name.IndexOf("``", StringComparison.Ordinal);
        return arity < 0 ? name : name[..arity];
    }
}
