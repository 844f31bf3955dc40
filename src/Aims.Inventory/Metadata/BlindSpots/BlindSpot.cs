namespace Aims.Inventory.Metadata.BlindSpots;

/// <summary>Code behind which an observer sees nothing.</summary>
/// <param name="Kind">One of <see cref="BlindSpotKind"/>.</param>
/// <param name="Member">Documentation id of the member (else type) that people wrote.</param>
public sealed record BlindSpot(string Kind, string Member);
