using Aims.Governance.Observations;

namespace Aims.Governance.Register;

/// <summary>
/// What a named person accepts until a date: that something is missing from an entry, or findings of a rule. One with a mistake in
/// it was reported, and accepts nothing.
/// </summary>
/// <param name="Requirement">What may be missing, one of <see cref="Format.Requirements.All"/>; null for a waiver of a rule.</param>
/// <param name="Rule">The rule whose findings are accepted; null for a waiver of a requirement.</param>
/// <param name="Scope">The code for which a waiver of a rule holds; null for all code.</param>
/// <param name="Reason">Why.</param>
/// <param name="ApprovedBy">Who accepted it.</param>
/// <param name="ApprovedOn">ISO 8601 date.</param>
/// <param name="Expires">ISO 8601 date.</param>
/// <param name="HasFindings">Whether something in it was reported.</param>
/// <param name="Position">Where it stands in the register.</param>
public sealed record Waiver(
    Declared<string>? Requirement,
    Declared<string>? Rule,
    IReadOnlyList<Declared<string>>? Scope,
    Declared<string>? Reason,
    Declared<string>? ApprovedBy,
    Declared<string>? ApprovedOn,
    Declared<string>? Expires,
    bool HasFindings,
    SourcePosition Position)
{
    internal static IReadOnlyList<Waiver> ListOf(DeclaredRecord entry) =>
    [
        .. from waiver in entry.Records("waivers")
           select new Waiver(
               waiver.Text("requirement"),
               waiver.Text("rule"),
               waiver.Field("scope")?.Texts,
               waiver.Text("reason"),
               waiver.Text("approvedBy"),
               waiver.Text("approvedOn"),
               waiver.Text("expires"),
               waiver.HasFindings,
               waiver.Position),
    ];

    /// <summary>Whether it excuses the absence of something.</summary>
    /// <param name="requirement">One of <see cref="Format.Requirements.All"/>.</param>
    public bool Excuses(string requirement) => !HasFindings && Requirement is not null && Format.Requirements.Covers(Requirement.Value, requirement);

    /// <summary>Whether it accepts the findings of a rule in some code.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="code">The code.</param>
    public bool Accepts(string rule, CodeScope code) => AcceptsInAllCode(rule) || (!HasFindings && Rule?.Value == rule && Scope?.Any(item => code.IsWithin(item.Value)) == true);

    /// <summary>Whether it accepts the findings of a rule wherever they are.</summary>
    /// <param name="rule">The rule's id.</param>
    public bool AcceptsInAllCode(string rule) => !HasFindings && Rule?.Value == rule && Scope is null;

    /// <summary>Whether it is about the same as another one, and so may renew it.</summary>
    public bool IsAboutTheSame(Waiver other) =>
        Requirement?.Value == other.Requirement?.Value
        && Rule?.Value == other.Rule?.Value
        && (Scope ?? []).Select(item => item.Value).SequenceEqual((other.Scope ?? []).Select(item => item.Value), StringComparer.Ordinal);
}
