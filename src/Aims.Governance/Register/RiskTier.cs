using System.Globalization;

namespace Aims.Governance.Register;

/// <summary>A risk tier of the organisation's own scheme.</summary>
public sealed class RiskTier(DeclaredRecord tier)
{
    /// <summary>Its name, as systems give it.</summary>
    public Declared<string> Name { get; } = tier.Key!;

    /// <summary>What an entry of the tier must have besides: see <see cref="Format.Requirements"/>.</summary>
    public IReadOnlyList<Declared<string>> Requires { get; } = tier.Texts("requires");

    /// <summary>After how many months an approved assessment is due again; null when the tier doesn't say.</summary>
    public int? ReviewMonths { get; } = tier.Text("reviewMonths") is { } months ? int.Parse(months.Value, CultureInfo.InvariantCulture) : null;
}
