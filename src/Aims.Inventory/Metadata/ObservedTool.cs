using Aims.Governance.Observations;

namespace Aims.Inventory.Metadata;

/// <summary>A tool that a model is given: a use of a tool API, or a method with a tool attribute.</summary>
/// <param name="Scope">The code that hands it over; for an attribute the marked method.</param>
/// <param name="Caller">Documentation id of the member that hands it over; for an attribute of the type that declares the method.</param>
/// <param name="Api">Documentation id of the used member; for an attribute of its type.</param>
/// <param name="Method">Documentation id of the method that runs; for a lambda of the member around it; null where none was seen.</param>
/// <param name="Parameters">The parameters of the method that runs.</param>
/// <param name="Reach">What the method reaches.</param>
/// <param name="Position">Where it is handed over, or declared.</param>
public sealed record ObservedTool(
    CodeScope Scope,
    string Caller,
    string Api,
    string? Method,
    IReadOnlyList<ToolParameter> Parameters,
    ReachedEffects Reach,
    SourcePosition? Position);

/// <summary>A parameter of a tool's method.</summary>
/// <param name="Name">Its name; null where it isn't known.</param>
/// <param name="Type">Its type as documentation ids write it.</param>
public sealed record ToolParameter(string? Name, string Type);

/// <summary>What a method reaches within its own assembly. Nothing found says nothing about what was not followed.</summary>
/// <param name="Effects">The effects, by effect and chain in ordinal order.</param>
/// <param name="NotFollowed">What was not followed, by assembly, reason and member in ordinal order.</param>
public sealed record ReachedEffects(IReadOnlyList<ReachedEffect> Effects, IReadOnlyList<NotFollowed> NotFollowed);

/// <summary>An effect that a method reaches.</summary>
/// <param name="Effect">One of <see cref="Governance.Catalogue.ToolEffect"/>.</param>
/// <param name="Chain">Documentation ids from the method to the member that has the effect: a shortest chain of calls.</param>
public sealed record ReachedEffect(string Effect, IReadOnlyList<string> Chain);

/// <summary>Something that was not followed: what it does is unknown.</summary>
/// <param name="Assembly">The assembly whose code was not seen; null for other reasons.</param>
/// <param name="Reason">One of <see cref="NotFollowedReason"/>; null for an assembly.</param>
/// <param name="Member">Documentation id of the member that has, or is, what can't be followed.</param>
public sealed record NotFollowed(string? Assembly, string? Reason, string? Member);
