using System.Globalization;
using Aims.Governance.Register;
using Aims.Governance.Register.Format;

namespace Aims.Governance.Rules;

/// <summary>The rules on what is due. Their answer changes with the day, so they are no part of the compiler's or the manifest's.</summary>
public static class DateRules
{
    private const string DateForm = "yyyy-MM-dd";

    /// <summary>Judges a register's dates. What is due on a day is not overdue on that day. Retired systems are left alone.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The date that counts as today, ISO 8601 (<c>yyyy-MM-dd</c>).</param>
    public static IEnumerable<Finding> Judge(AimsRegister register, string asOf)
    {
        var ofRoot = register.Root is { } root ? Overdue(root.Entry, "in aims.yaml", null, asOf) : [];
        return ofRoot.Concat(register.Systems.Where(system => !system.IsRetired).SelectMany(system => Judge(system, register.Policy, asOf)));
    }

    private static IEnumerable<Finding> Judge(AiSystem system, Policy policy, string asOf) =>
        Expired(system, policy, asOf)
            .Concat(Overdue(system.Entry, $"of AI system '{system.Id.Value}'", system.Id.Value, asOf))
            .Concat(OlderThanTierAllows(system, policy, asOf));

    // Of what is asked for and still missing, and for which no other waiver holds.
    private static IEnumerable<Finding> Expired(AiSystem system, Policy policy, string asOf)
    {
        var missing = policy.TierOf(system)?.Requires.Select(requirement => requirement.Value) ?? [];
        missing = missing.Append("impactAssessment").Where(requirement => !Requirements.IsMet(system.Entry, requirement)).ToList();
        return from waiver in system.Waivers
               where IsExpired(waiver)
               where waiver.Requirement is not null
               where missing.Any(requirement => waiver.Excuses(requirement) && !system.Waivers.Any(other => !IsExpired(other) && other.Excuses(requirement)))
               select WaiverExpired.Of(waiver, system, asOf);

        bool IsExpired(Waiver waiver) => waiver.Expires is { } expires && IsPast(expires.Value, asOf);
    }

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
