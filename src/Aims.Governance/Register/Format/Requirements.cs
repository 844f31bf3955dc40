using Aims.Governance.Register;

namespace Aims.Governance.Register.Format;

/// <summary>
/// What a policy may require of an entry and a waiver may excuse: a key of a system's file that not every system must have, or a
/// key within one, after a dot: <c>riskAssessment.treatment</c>.
/// </summary>
public static class Requirements
{
    private static readonly Lazy<IReadOnlyList<string>> Names = new(() => [.. RegisterFormat.System.Keys
        .Where(key => !key.IsRequired && key.Required != Rules.MissingRiskOwner.Rule.Id && key.Name != "waivers")
        .SelectMany(key => key.Type.IsOneRecord
            ? RegisterFormat.Mapping(key.Type.Argument).Keys.Where(inner => !inner.IsRequired).Select(inner => $"{key.Name}.{inner.Name}").Prepend(key.Name)
            : [key.Name])]);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All => Names.Value;

    /// <summary>Whether an entry has what is required: a value, also one that is reported as bad.</summary>
    public static bool IsMet(DeclaredRecord system, string requirement)
    {
        var parts = requirement.Split('.');
        var outer = system.Field(parts[0]);
        return outer is { HasFindings: true }
            || (outer is { IsEmpty: false } && (parts.Length == 1 || outer.Records.FirstOrDefault()?.Has(parts[1]) == true));
    }

    /// <summary>A line of YAML that would meet a requirement.</summary>
    public static string ExampleOf(string requirement)
    {
        var parts = requirement.Split('.');
        var key = RegisterFormat.System.Key(parts[0])!;
        return parts.Length == 1 ? key.ExampleLine : RegisterFormat.Mapping(key.Type.Argument).Key(parts[1])!.ExampleLine;
    }

    /// <summary>Whether a waiver for one thing excuses the absence of another: itself, or a part of it.</summary>
    public static bool Covers(string waived, string required) =>
        required == waived || required.StartsWith(waived + ".", StringComparison.Ordinal);
}
