using System;

namespace Aims.Annotations;

/// <summary>
/// Says that code serves a control of ISO/IEC 42001:2023 Annex A, and how. It is recorded in the manifest as
/// declared evidence at this place; it never says that a control is met.
/// </summary>
/// <example>
/// <code>
/// [AiControl("A.6.2.8", "Each suggestion is written to the audit log with model and prompt version")]
/// public Task LogSuggestionAsync(Suggestion suggestion) { }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
    | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Event,
    AllowMultiple = true,
    Inherited = false)]
public sealed class AiControlAttribute : Attribute
{
    /// <summary>Declares that the marked code serves a control.</summary>
    /// <param name="controlId">
    /// The control's id in ISO/IEC 42001:2023 Annex A, for example <c>A.6.2.8</c>. An id that isn't one of its
    /// 38 controls is reported as AIMS2006.
    /// </param>
    /// <param name="how">How this code serves the control, in your own words.</param>
    public AiControlAttribute(string controlId, string how)
    {
        ControlId = controlId;
        How = how;
    }

    /// <summary>The control's id.</summary>
    public string ControlId { get; }

    /// <summary>How the marked code serves the control.</summary>
    public string How { get; }
}
