namespace Aims.Governance.Catalogue;

/// <summary>
/// When a use of a member is not what its catalogue entry says, for members that reach a model only in some uses. A use of which
/// this can't be told counts. The names are those of the catalogue files.
/// </summary>
public static class UseCondition
{
    /// <summary>The estimator or transformer that it is called on is made of parts that neither train nor load a model: it only prepares data.</summary>
    public const string Untrained = "untrained";

    /// <summary>The function that it runs is made of a .NET method, not of a prompt.</summary>
    public const string NativeFunction = "native-function";

    /// <summary>The workflow that it runs is made of steps none of which is an agent or has a model client.</summary>
    public const string WithoutAgents = "without-agents";

    /// <summary>All conditions.</summary>
    public static IReadOnlyList<string> All { get; } = [Untrained, NativeFunction, WithoutAgents];
}
