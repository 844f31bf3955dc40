using System.Globalization;
using Aims.Governance.Observations;
using Aims.Governance.Register;

namespace Aims.Governance.Accepting;

/// <summary>Findings that a baseline accepts.</summary>
/// <param name="Key">Which.</param>
/// <param name="Count">How many of them, from 1.</param>
/// <param name="Position">Where the entry stands.</param>
public sealed record BaselineEntry(FindingKey Key, int Count, SourcePosition Position)
{
    // What has a mistake in it accepts nothing.
    internal static BaselineEntry? Of(DeclaredRecord entry) => entry.HasFindings
        ? null
        : new BaselineEntry(
            new FindingKey(entry.Text("rule")!.Value, entry.Text("assembly")!.Value, entry.Text("member")?.Value ?? "", entry.Text("about")!.Value),
            entry.Text("count") is { } count ? int.Parse(count.Value, CultureInfo.InvariantCulture) : 1,
            entry.Position);
}
