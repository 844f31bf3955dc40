namespace Aims.TestCases;

/// <summary>One line <c>// expect …</c> of a case: a fact that an observer must report.</summary>
/// <param name="Kind">What the method does, in the catalogue's words; the cases state <c>invoke</c> only.</param>
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
    int Times);
