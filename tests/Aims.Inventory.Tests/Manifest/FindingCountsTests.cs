using Aims.Inventory.Manifest;

namespace Aims.Inventory.Tests.Manifest;

public sealed class FindingCountsTests
{
    [Theory]
    [InlineData(0, 0, 0, "0 open findings")]
    [InlineData(1, 0, 0, "1 open finding")]
    [InlineData(2, 3, 1, "2 open findings, 3 in the baseline, 1 waived")]
    [InlineData(0, 3, 0, "0 open findings, 3 in the baseline")]
    [InlineData(0, 0, 2, "0 open findings, 2 waived")]
    public void What_is_zero_is_left_out_but_for_the_first(int open, int inBaseline, int waived, string text)
    {
        using var assembly = new InventoriedAssembly().WithSource("public class C { }");
        var manifest = assembly.Make() with
        {
            Findings = [.. Of(open, null), .. Of(inBaseline, "/baseline"), .. Of(waived, "/waivers/0")],
            Waivers = [new ManifestWaiver(null, null, "AIMS1001", ["A:C"], "r", "b", null, "2027-01-31", null, waived, "aims/aims.yaml", 3)],
            Baseline = inBaseline == 0 ? null : new ManifestBaseline("r", "b", null, "2027-01-31", inBaseline, "aims/baseline.yaml"),
        };

        Assert.Equal(text, FindingCounts.Describe(manifest));
    }

    private static IEnumerable<ManifestFinding> Of(int count, string? acceptedBy) =>
        Enumerable.Repeat(new ManifestFinding("AIMS1001", "m", null, null, null, null, "https://contoso.example") { AcceptedBy = acceptedBy }, count);
}
