using System.Globalization;
using Aims.Governance.Accepting;
using Aims.Governance.Register;

namespace Aims.Governance.Rules;

/// <summary>The rules on what is due. Their answer changes with the day, so they are no part of the compiler's or the manifest's.</summary>
public static class DateRules
{
    private const string DateForm = "yyyy-MM-dd";

    /// <summary>Judges a register's dates. What is due on a day is not overdue on that day. Of retired systems only what is accepted is judged: nothing else of them is due.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The date that counts as today, ISO 8601 (<c>yyyy-MM-dd</c>).</param>
    /// <param name="inUse">What accepts findings, where that is known, as in a build: the rest is not spoken of. Null: all of it is.</param>
    public static IEnumerable<Finding> Judge(AimsRegister register, string asOf, AcceptancesInUse? inUse = null)
    {
        var ofRoot = register.Root is { } root ? Overdue(root.Entry, "in aims.yaml", null, asOf).Concat(ExpiredOfRules(root.Waivers, null, asOf, inUse)) : [];
        return ofRoot
            .Concat(register.Systems.SelectMany(system => system.IsRetired ? ExpiredOfRules(system.Waivers, system, asOf, inUse) : Judge(system, register.Policy, asOf, inUse)))
            .Concat(Expired(register.Baseline, asOf, inUse));
    }

    private static IEnumerable<Finding> Judge(AiSystem system, Policy policy, string asOf, AcceptancesInUse? inUse) =>
        Expired(system, policy, asOf)
            .Concat(ExpiredOfRules(system.Waivers, system, asOf, inUse))
            .Concat(Overdue(system.Entry, $"of AI system '{system.Id.Value}'", system.Id.Value, asOf))
            .Concat(OlderThanTierAllows(system, policy, asOf));

    // Of what is asked for and still missing, and for which no other waiver holds.
    private static IEnumerable<Finding> Expired(AiSystem system, Policy policy, string asOf)
    {
        var missing = RequirementWaivers.MissingOf(system, policy);
        return from waiver in system.Waivers
               where IsExpired(waiver, asOf)
               where missing.Any(requirement => waiver.Excuses(requirement) && !system.Waivers.Any(other => !IsExpired(other, asOf) && other.Excuses(requirement)))
               select WaiverExpired.Of(waiver, system, asOf);
    }

    // Of a rule, whatever is found: without code nobody knows whether it is still needed. One that was renewed is not spoken of.
    private static IEnumerable<Finding> ExpiredOfRules(IReadOnlyList<Waiver> waivers, AiSystem? system, string asOf, AcceptancesInUse? inUse) =>
        from waiver in waivers
        where waiver is { HasFindings: false, Rule: not null } && IsExpired(waiver, asOf)
        where inUse is null || inUse.Waivers.Any(used => used.Is(system?.Id.Value, waiver))
        where !waivers.Any(other => !other.HasFindings && !IsExpired(other, asOf) && other.IsAboutTheSame(waiver))
        select WaiverExpired.Of(waiver, system, asOf);

    private static IEnumerable<Finding> Expired(Baseline? baseline, string asOf, AcceptancesInUse? inUse) =>
        baseline is { Holds: true } && IsPast(baseline.Expires!.Value, asOf) && inUse?.Baseline != false ? [BaselineExpired.Of(baseline, asOf)] : [];

    private static bool IsExpired(Waiver waiver, string asOf) => waiver.Expires is { } expires && IsPast(expires.Value, asOf);

    private static IEnumerable<Finding> Overdue(DeclaredRecord entry, string of, string? system, string asOf) =>
        from fact in entry.Facts()
        where fact.Format.Type.Kind == "due" && IsPast(fact.Value.Value, asOf)
        select ReviewOverdue.Of($"'{fact.Path}' {of}", fact.Value.Value, asOf, fact.Value.Position, system);

    private static IEnumerable<Finding> OlderThanTierAllows(AiSystem system, Policy policy, string asOf)
    {
        var tier = policy.TierOf(system);
        if (tier?.ReviewMonths is not { } months)
        {
            yield break;
        }

        foreach (var (key, assessment) in new[] { ("impactAssessment", system.ImpactAssessment), ("riskAssessment", system.RiskAssessment) })
        {
            // One whose own date is past is told of already.
            if (assessment?.ApprovedOn is { } approvedOn && !(assessment.NextReview is { } next && IsPast(next.Value, asOf)))
            {
                // What is due after the end of the calendar is not overdue.
                var approved = DateTime.ParseExact(approvedOn.Value, DateForm, CultureInfo.InvariantCulture);
                var due = approved > DateTime.MaxValue.AddMonths(-months) ? null : approved.AddMonths(months).ToString(DateForm, CultureInfo.InvariantCulture);
                if (due is not null && IsPast(due, asOf))
                {
                    yield return ReviewOverdue.OfTier($"'{key}' of AI system '{system.Id.Value}'", due, asOf, tier.Name.Value, months, approvedOn.Position, system.Id.Value);
                }
            }
        }
    }

    // ISO 8601 dates of one form are in order as texts.
    private static bool IsPast(string date, string asOf) => string.CompareOrdinal(date, asOf) < 0;
}
