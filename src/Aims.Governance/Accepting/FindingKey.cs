using Aims.Governance.Rules;

namespace Aims.Governance.Accepting;

/// <summary>By what a baseline knows a finding again, when lines have moved.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Assembly">The assembly's simple name.</param>
/// <param name="Member">Documentation id of the member; empty for what is about the assembly.</param>
/// <param name="About">What it is about: see <see cref="Finding.About"/>.</param>
public sealed record FindingKey(string Rule, string Assembly, string Member, string About)
{
    /// <summary>The key of a finding.</summary>
    public static FindingKey Of(Finding finding, string assembly) => new(finding.Rule.Id, assembly, finding.Member ?? "", finding.About);
}
