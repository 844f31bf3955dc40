using Aims.Governance.Observations;
using Aims.Inventory.Metadata.BlindSpots;

namespace Aims.Inventory.Metadata;

/// <summary>What the metadata observer saw in one assembly. All lists have an order that depends on the assembly alone.</summary>
public sealed record AssemblyObservations
{
    /// <summary>Uses of model APIs, by position, caller and API in ordinal order.</summary>
    public required IReadOnlyList<Observation> Observations { get; init; }

    /// <summary>The tools that models are given, with what they reach, by caller, API and method in ordinal order.</summary>
    public required IReadOnlyList<ObservedTool> Tools { get; init; }

    /// <summary>Each <c>[AiComponent]</c>.</summary>
    public required IReadOnlyList<ObservedMark> Marks { get; init; }

    /// <summary>Each <c>[AiControl]</c>.</summary>
    public required IReadOnlyList<ObservedControl> Controls { get; init; }

    /// <summary>Documentation ids of the members that count as model APIs by <c>[ModelApi]</c>; those of a marked type one by one.</summary>
    public required IReadOnlyList<string> ModelApiMembers { get; init; }

    /// <summary>Types that are model clients themselves.</summary>
    public IReadOnlyList<ObservedModelType> ModelTypes { get; init; } = [];

    /// <summary>Code behind which nothing is seen, by member and kind in ordinal order.</summary>
    public IReadOnlyList<BlindSpot> BlindSpots { get; init; } = [];

    /// <summary>Full names of the catalogue's types that strings of the assembly name.</summary>
    public IReadOnlyList<string> ModelTypesNamedInStrings { get; init; } = [];

    /// <summary>Simple name.</summary>
    public required string AssemblyName { get; init; }

    /// <summary>Assembly version, four numbers.</summary>
    public required string AssemblyVersion { get; init; }

    /// <summary>Value of <c>AssemblyInformationalVersionAttribute</c>, if any.</summary>
    public required string? InformationalVersion { get; init; }

    /// <summary>Value of <c>TargetFrameworkAttribute</c>, if any.</summary>
    public required string? TargetFramework { get; init; }

    /// <summary>Module version id, lower case with hyphens.</summary>
    public required string Mvid { get; init; }

    /// <summary>SHA-256 of the file, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Count of method bodies that were decoded to their end.</summary>
    public required int MethodBodiesRead { get; init; }

    /// <summary>Method bodies that could not be decoded, each as method and reason. What they call is not known.</summary>
    public required IReadOnlyList<string> MethodBodiesUnread { get; init; }

    /// <summary>
    /// Where positions come from: <c>portable</c> or <c>embedded</c>; else <c>windows</c> or <c>none</c>, with a colon and why
    /// there are none.
    /// </summary>
    public required string DebugInformation { get; init; }

    /// <summary>Model APIs that the assembly's member references name, but that no method body was seen to use.</summary>
    public required IReadOnlyList<string> UnaccountedMembers { get; init; }

    /// <summary>The assemblies that this one references, in ordinal order.</summary>
    public required IReadOnlyList<ReferencedAssembly> ReferencedAssemblies { get; init; }

    /// <summary>
    /// Simple names of assemblies that were needed to decide whether a call reaches a model API, but were not at hand or
    /// not readable: such calls are not observed.
    /// </summary>
    public required IReadOnlyList<string> UnresolvedAssemblies { get; init; }
}
