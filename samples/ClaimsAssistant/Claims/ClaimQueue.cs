namespace ClaimsAssistant.Claims;

/// <summary>Where a claim can be sent.</summary>
internal enum ClaimQueue
{
    /// <summary>Small and clear; paid without a visit.</summary>
    FastTrack,

    /// <summary>The usual handling.</summary>
    Standard,

    /// <summary>Needs someone to look at the damage.</summary>
    Adjuster,

    /// <summary>Someone was hurt.</summary>
    Injury,
}
