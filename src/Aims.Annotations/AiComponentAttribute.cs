using System;

namespace Aims.Annotations;

/// <summary>
/// Says that code is an AI component: it belongs to the AI system that has this id in the register
/// (<c>aims/systems/&lt;id&gt;.yaml</c>).
/// </summary>
/// <remarks>
/// <para>
/// The nearest mark counts: on the member, then on its type, on the types around it, and last on the assembly.
/// A lambda or local function belongs to the member around it. Constructors and fields can't be marked: code that runs
/// when an object or a type is made belongs to the type.
/// </para>
/// <para>
/// The mark is a declaration by a person. It claims nothing about the system's quality or conformity.
/// The term AI component is that of ISO/IEC 22989:2022. Tools find this attribute by its full name, so that an assembly may
/// declare its own copy instead of referencing this one.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// [AiComponent("claims-triage", Purpose = "Suggests a handling route")]
/// public sealed class ClaimsTriage { }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
    | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Event,
    AllowMultiple = false,
    Inherited = false)]
public sealed class AiComponentAttribute : Attribute
{
    /// <summary>Ties the marked code to an AI system.</summary>
    /// <param name="systemId">
    /// The <c>id</c> of the system in the register: lower-case letters, digits and hyphens.
    /// An id that the register lacks is reported as AIMS1002.
    /// </param>
    public AiComponentAttribute(string systemId)
    {
        SystemId = systemId;
    }

    /// <summary>The id of the AI system in the register.</summary>
    public string SystemId { get; }

    /// <summary>What this code does for the system, in a sentence; recorded in the manifest as declared.</summary>
    public string? Purpose { get; set; }
}
