namespace Aims.Governance.Frameworks;

/// <summary>
/// Our own draft of links from controls to the EU AI Act, from <c>Frameworks/eu-ai-act-draft.tsv</c>. It is no published crosswalk,
/// nobody has reviewed it, and it says nothing about what the law asks of anyone: it is used only where it is asked for.
/// </summary>
public static class EuAiActDraft
{
    /// <summary>The text that it was read in.</summary>
    public const string TextVersion = "Regulation (EU) 2024/1689 as published on 2024-07-12";

    private static readonly Lazy<IReadOnlyList<EuAiActLink>> Links = new(() =>
        [.. EmbeddedTable.Rows("Frameworks.eu-ai-act-draft.tsv").Select(row => new EuAiActLink(row[0], row[1], row[2]))]);

    /// <summary>The links, in the order of the controls.</summary>
    public static IReadOnlyList<EuAiActLink> All => Links.Value;
}

/// <summary>A place in the EU AI Act that touches the subject of a control.</summary>
/// <param name="Control">The control of ISO/IEC 42001:2023 Annex A.</param>
/// <param name="Place">The article or annex.</param>
/// <param name="Subject">What both are about, in our own words.</param>
public sealed record EuAiActLink(string Control, string Place, string Subject);
