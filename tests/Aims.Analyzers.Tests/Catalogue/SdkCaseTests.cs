using Aims.Governance.Catalogue;
using Aims.TestCases;

namespace Aims.Tests.Catalogue;

/// <summary>
/// Each SDK that can be restored has a case on the real package with every kind and modality of its entries: SharedCaseTests
/// runs both observers on it. A new kind of entry, or a new package, demands a case.
/// </summary>
public sealed class SdkCaseTests
{
    [Fact]
    public void Every_kind_and_modality_of_every_package_is_in_a_case()
    {
        var entries = CatalogueEntries.OfPackages().ToList();

        Assert.NotEmpty(entries);
        Assert.NotEmpty(SdkCases.All);
        Assert.Empty(SdkCases.Missing(entries, SdkCases.All));
    }

    [Fact]
    public void A_kind_that_no_case_has_is_noticed()
    {
        var entries = CatalogueEntries.OfPackages().ToList();
        var without = SdkCases.All.Select(testCase => testCase with { Expected = [.. testCase.Expected.Where(expected => expected.Kind != ApiKind.Train)] });

        var missing = SdkCases.Missing(entries, without);

        Assert.Contains(new EntryGroup("TorchSharp", "TorchSharp", ApiKind.Train, ApiModality.Training), missing);
        Assert.All(missing, group => Assert.Equal(ApiKind.Train, group.Kind));
    }

    [Fact]
    public void A_package_without_a_case_is_noticed()
    {
        var without = SdkCases.All.Where(testCase => testCase.Options.Package!.Id != "OllamaSharp");

        Assert.All(SdkCases.Missing(CatalogueEntries.OfPackages(), without), group => Assert.Equal("OllamaSharp", group.Package));
        Assert.NotEmpty(SdkCases.Missing(CatalogueEntries.OfPackages(), without));
    }

    [Fact]
    public void Every_case_is_on_a_version_that_the_catalogue_claims()
    {
        var claimed = CatalogueEntries.OfPackages().Select(entry => new SdkPackage(entry.Package!, entry.Version)).ToHashSet();

        Assert.All(SdkCases.All, testCase => Assert.Contains(testCase.Options.Package!, claimed));
    }

    [Fact]
    public void Every_package_has_a_case_on_its_newest_version()
    {
        var newest = CatalogueEntries.OfPackages().GroupBy(entry => entry.Package!)
            .Select(package => new SdkPackage(package.Key, package.Select(entry => entry.Version).MaxBy(NuGetOrder)!));

        Assert.All(newest, package => Assert.Contains(SdkCases.All, testCase => testCase.Options.Package == package));
    }

    /// <summary>A call of a model without its modality, provider and model would prove little; a local model is a file, which has no id.</summary>
    [Fact]
    public void Every_expectation_states_modality_provider_and_model()
    {
        var expectations = SdkCases.All.SelectMany(testCase => testCase.Expected).ToList();

        Assert.All(expectations, expected => Assert.NotNull(expected.Modality));
        Assert.All(expectations.Where(expected => expected.Kind == ApiKind.Pipeline), expected => Assert.NotNull(expected.Stage));
        Assert.All(expectations.Where(expected => expected.Kind != ApiKind.Tool), expected => Assert.NotNull(expected.Provider));
        Assert.All(
            expectations.Where(expected => expected.Kind == ApiKind.Invoke && expected.Provider?.ByMetadata != "local"),
            expected => Assert.NotNull(expected.Model));
    }

    // Enough for the versions there are: numbers first, and a version before its previews.
    private static (Version, string) NuGetOrder(string version)
    {
        var dash = version.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? (new Version(version), "~") : (new Version(version[..dash]), version[dash..]);
    }
}
