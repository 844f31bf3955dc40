using Aims.Governance.Observations;
using Aims.Governance.Yaml;

namespace Aims.Governance.Rules;

/// <summary>AIMS2009: a date by which something was to be looked at again, done or renewed is past.</summary>
public static class ReviewOverdue
{
    public static RuleInfo Rule { get; } = new(
        "AIMS2009",
        "Review overdue",
        "{0} is past: {1}, as of {2}; {3}",
        "Assessments, approvals and records count until a date that people set. After it nobody can say that they still hold.",
        IsForCompiler: false);

    /// <summary>The finding for a date that the register gives.</summary>
    /// <param name="what">What the date is, for example <c>'impactAssessment.nextReview' of AI system 'claims-triage'</c>.</param>
    /// <param name="date">The date, ISO 8601.</param>
    /// <param name="asOf">The date that counts as today, ISO 8601.</param>
    /// <param name="position">Where the date stands.</param>
    /// <param name="system">The system concerned, if any.</param>
    public static Finding Of(string what, string date, string asOf, SourcePosition position, string? system) =>
        new(Rule, [what, date, asOf, "do what was due and record the new date"], position, system);

    /// <summary>The finding for an assessment that is older than its system's risk tier allows.</summary>
    /// <param name="what">The assessment.</param>
    /// <param name="due">When it was due by the tier, ISO 8601.</param>
    /// <param name="asOf">The date that counts as today, ISO 8601.</param>
    /// <param name="tier">The tier's name.</param>
    /// <param name="months">Its interval in months.</param>
    /// <param name="position">Where the approval date stands.</param>
    /// <param name="system">The system concerned.</param>
    public static Finding OfTier(string what, string due, string asOf, string tier, int months, SourcePosition position, string system) =>
        new(Rule, [$"The review interval of {what}", due, asOf, $"risk tier {Quoting.Quote(tier)} asks for a review every {months} months: assess again and record the new approval"], position, system);
}
