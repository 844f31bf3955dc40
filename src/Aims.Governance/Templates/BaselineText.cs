using System.Globalization;
using System.Text;
using Aims.Governance.Accepting;
using Aims.Governance.Yaml;

namespace Aims.Governance.Templates;

/// <summary>Writes <c>aims/baseline.yaml</c>: an entry a line, in ordinal order, so that the same findings give the same bytes.</summary>
public static class BaselineText
{
    /// <summary>The file's text, with <c>\n</c> as line ends.</summary>
    /// <param name="decision">Who accepted the findings, why and until when.</param>
    /// <param name="counts">How many findings of each key are accepted, each from 1.</param>
    public static string Of(BaselineDecision decision, IEnumerable<KeyValuePair<FindingKey, int>> counts)
    {
        var text = new StringBuilder(
            $"""
            # Findings that are accepted until a date, so that new ones stand out. Written by 'aims baseline'; 'aims baseline --update' removes what is mended.
            version: 1
            reason: {YamlWriting.Scalar(decision.Reason)}
            approvedBy: {YamlWriting.Scalar(decision.ApprovedBy)}

            """.Replace("\r\n", "\n"));
        if (decision.ApprovedOn is { } approvedOn)
        {
            text.Append($"approvedOn: {approvedOn}\n");
        }

        text.Append($"expires: {decision.Expires}\n");
        var entries = counts
            .OrderBy(item => item.Key.Assembly, StringComparer.Ordinal)
            .ThenBy(item => item.Key.Member, StringComparer.Ordinal)
            .ThenBy(item => item.Key.Rule, StringComparer.Ordinal)
            .ThenBy(item => item.Key.About, StringComparer.Ordinal)
            .Select(item => Entry(item.Key, item.Value))
            .ToList();
        return text.Append(entries.Count == 0 ? "findings: []\n" : "findings:\n" + string.Concat(entries)).ToString();
    }

    private static string Entry(FindingKey key, int count)
    {
        var member = key.Member.Length == 0 ? "" : $", member: {YamlWriting.DoubleQuoted(key.Member)}";
        var number = count == 1 ? "" : $", count: {count.ToString(CultureInfo.InvariantCulture)}";
        return $"  - {{ rule: {key.Rule}, assembly: {YamlWriting.Scalar(key.Assembly)}{member}, about: {YamlWriting.Scalar(key.About)}{number} }}\n";
    }
}

/// <summary>The decision behind a baseline.</summary>
/// <param name="Reason">Why.</param>
/// <param name="ApprovedBy">Who accepted the findings.</param>
/// <param name="ApprovedOn">ISO 8601 date; null when not known.</param>
/// <param name="Expires">ISO 8601 date.</param>
public sealed record BaselineDecision(string Reason, string ApprovedBy, string? ApprovedOn, string Expires);
