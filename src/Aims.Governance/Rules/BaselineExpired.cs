using Aims.Governance.Accepting;

namespace Aims.Governance.Rules;

/// <summary>AIMS2011: the baseline has expired.</summary>
public static class BaselineExpired
{
    public static RuleInfo Rule { get; } = new(
        "AIMS2011",
        "Baseline expired",
        "The baseline expired on {0}, as of {1}; mend the findings that it accepts, or have it approved again",
        "A baseline lets an old code base begin. It ends on a date, so that what was only put off comes back to somebody.",
        IsForCompiler: false);

    /// <summary>The finding for a baseline with a date.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="asOf">The date that counts as today, ISO 8601.</param>
    public static Finding Of(Baseline baseline, string asOf) => new(Rule, [baseline.Expires!.Value, asOf], baseline.Expires.Position);
}
