using System.Globalization;

namespace Aims.Inventory.Manifest;

/// <summary>Says how many findings a manifest has, and how many of them are accepted.</summary>
public static class FindingCounts
{
    /// <summary><c>2 open findings, 3 in the baseline, 1 waived</c>; what is zero is left out, but for the first.</summary>
    public static string Describe(AimsManifest manifest)
    {
        var open = OpenFindings.Of(manifest).Count;
        // What an entry may lack has no finding; the waiver counts as one.
        var waived = manifest.Waivers.Sum(waiver => waiver.Requirement is null ? waiver.Accepts : 1);
        var inBaseline = manifest.Baseline?.Accepts ?? 0;
        return $"{Text(open)} open finding{(open == 1 ? "" : "s")}"
            + (inBaseline == 0 ? "" : $", {Text(inBaseline)} in the baseline")
            + (waived == 0 ? "" : $", {Text(waived)} waived");
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
