namespace Aims.Governance.Changes;

/// <summary>A difference between what an assembly did for a system when it was assessed, and what it does.</summary>
/// <param name="What">One of <see cref="ChangeOf"/>.</param>
/// <param name="From">What was assessed; null for what is new.</param>
/// <param name="To">What is; null for what is gone.</param>
/// <param name="Words">The difference as a part of a sentence.</param>
public sealed record UseChange(string What, string? From, string? To, string Words)
{
    /// <summary>Of an effect, the tool that has it.</summary>
    public string? Of { get; init; }

    /// <summary>Whether it is something that nobody assessed. What is only gone was assessed with it.</summary>
    public bool IsMaterial => To is not null;
}

/// <summary>What a change is about. The names are those of the manifest.</summary>
public static class ChangeOf
{
    /// <summary>The assembly as a whole, which has no section.</summary>
    public const string Assembly = "assembly";

    /// <summary>A model.</summary>
    public const string Model = "model";

    /// <summary>A provider.</summary>
    public const string Provider = "provider";

    /// <summary>A host that the code names.</summary>
    public const string Endpoint = "endpoint";

    /// <summary>A kind of call.</summary>
    public const string Call = "call";

    /// <summary>A tool.</summary>
    public const string Tool = "tool";

    /// <summary>What a tool does outside of its process.</summary>
    public const string Effect = "effect";

    /// <summary>A type that calls models.</summary>
    public const string Caller = "caller";

    /// <summary>All of them, in the order in which changes are told.</summary>
    public static IReadOnlyList<string> All { get; } = [Assembly, Model, Provider, Endpoint, Call, Tool, Effect, Caller];
}
