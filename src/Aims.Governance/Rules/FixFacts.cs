namespace Aims.Governance.Rules;

/// <summary>What a rule knows of the way to mend a finding, so that fixes need no logic of rules.</summary>
public sealed record FixFacts
{
    /// <summary>Nothing is known.</summary>
    public static FixFacts None { get; } = new();

    /// <summary>What was probably meant by the word at the finding's place; null when nothing is near.</summary>
    public string? Meant { get; init; }

    /// <summary>Path of the register file to change, as the register names it; null when none is concerned.</summary>
    public string? RegisterFile { get; init; }

    /// <summary>The models to declare in <see cref="RegisterFile"/>.</summary>
    public IReadOnlyList<NamedModel> Models { get; init; } = [];
}

/// <summary>A model that code names.</summary>
/// <param name="Provider">Who serves it.</param>
/// <param name="Id">Its id, deployment or file, as the code has it.</param>
public sealed record NamedModel(string Provider, string Id);
