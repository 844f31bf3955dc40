namespace Aims.Inventory.Manifest;

/// <summary>What an open finding does to a build: the words of the property <c>AimsEnforcement</c>.</summary>
public static class EnforcementLevel
{
    /// <summary>It is a suggestion.</summary>
    public const string Advise = "advise";

    /// <summary>It is a warning.</summary>
    public const string Warn = "warn";

    /// <summary>It is an error.</summary>
    public const string Fail = "fail";
}
