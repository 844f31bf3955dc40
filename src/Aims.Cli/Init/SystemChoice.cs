using Aims.Governance.Register;

namespace Aims.Cli.Init;

/// <summary>What people decided about the model calls of an assembly.</summary>
/// <param name="Assembly">Its simple name.</param>
/// <param name="Id">The id of the system that they belong to; null to leave them out.</param>
/// <param name="Name">What people call that system; null when not said.</param>
internal sealed record SystemChoice(string Assembly, string? Id, string? Name)
{
    /// <summary>What stands for an id where an assembly is left out.</summary>
    public const string LeaveOut = "-";

    /// <summary>The form of an id, for messages.</summary>
    public const string IdForm = "small letters and digits, in groups joined by '-', for example claims-triage";

    /// <summary>Reads <c>Assembly=id</c>, <c>Assembly=id,Name for people</c> or <c>Assembly=-</c>.</summary>
    /// <exception cref="FormatException">It has another form.</exception>
    public static SystemChoice Parse(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var value = text[(equals + 1)..].Split(',', 2, StringSplitOptions.TrimEntries);
        var assembly = text[..Math.Max(equals, 0)].Trim();
        if (assembly.Length == 0 || (value[0] != LeaveOut && !SystemId.IsWellFormed(value[0])) || (value.Length == 2 && !IsName(value[1])))
        {
            throw new FormatException($"--system is '{text}'; it must be <assembly>=<id>, <assembly>=<id>,<name> or <assembly>={LeaveOut}, with an id of {IdForm}");
        }

        return new SystemChoice(assembly, value[0] == LeaveOut ? null : value[0], value.Length == 2 ? value[1] : null);
    }

    /// <summary>Whether a text can be a name: there is something, and on one line.</summary>
    public static bool IsName(string text) => !string.IsNullOrWhiteSpace(text) && !text.Any(char.IsControl);
}
