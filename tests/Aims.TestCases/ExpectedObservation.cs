namespace Aims.TestCases;

/// <summary>One line <c>// expect …</c> of a case: a fact that an observer must report.</summary>
/// <param name="Kind">What the method does, in the catalogue's words.</param>
/// <param name="Caller">The documentation id of the member that people wrote.</param>
/// <param name="Api">The documentation id of the called method's original definition.</param>
/// <param name="Form">Whether the method is called, made into a delegate, or only referred to.</param>
/// <param name="SeenBy">Which observers must report it.</param>
/// <param name="Source">Where the called name stands: what the source observer reports.</param>
/// <param name="Metadata">Where the statement's sequence point starts: what the metadata observer reports.</param>
/// <param name="Times">How many observations agree in all of this: calls on one line.</param>
public sealed record ExpectedObservation(
    string Kind,
    string Caller,
    string Api,
    ObservationForm Form,
    Observers SeenBy,
    CasePosition Source,
    CasePosition Metadata,
    int Times)
{
    /// <summary>The kinds of which a case states everything; of the others it states what it is about.</summary>
    public static readonly IReadOnlyList<string> CompleteKinds = ["invoke", "http"];

    /// <summary>The kind that hands a method to a model.</summary>
    public const string ToolKind = "tool";

    /// <summary>The kind that puts middleware around a model.</summary>
    public const string PipelineKind = "pipeline";

    /// <summary>The model, and what the source observer says of it; null where the case doesn't say.</summary>
    public ExpectedText? Model { get; init; }

    /// <summary>Who serves the model, and whom the source observer names; null where the case doesn't say.</summary>
    public ExpectedText? Provider { get; init; }

    /// <summary>The documentation id of the method that the model can make run; null where the case doesn't say.</summary>
    public string? Runs { get; init; }

    /// <summary>What the model works with; null where the case doesn't say.</summary>
    public string? Modality { get; init; }

    /// <summary>What a pipeline puts around the model; null where the case doesn't say.</summary>
    public string? Stage { get; init; }

    /// <summary>Whether it says more than that a model API is called.</summary>
    public bool StatesMore => !CompleteKinds.Contains(Kind) || Details.Any(detail => detail is not null);

    /// <summary>What it says beside that a model API is called; null for what it doesn't say.</summary>
    public IReadOnlyList<object?> Details => [Model, Provider, Runs, Modality, Stage];

    /// <summary>Whether an observer must report it.</summary>
    /// <param name="by">One of the two observers.</param>
    /// <returns>Whether it must.</returns>
    public bool IsSeenBy(Observers by) => SeenBy == Observers.Both || SeenBy == by;
}
