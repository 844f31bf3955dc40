using Aims.Governance.Catalogue;

namespace Aims.Governance.Changes;

/// <summary>
/// What code of one assembly does for an AI system, as far as it bears on the system's assessment: no lines, no members' names, and
/// each fact once, so that code can be moved, renamed and formatted without changing it.
/// </summary>
public sealed record SystemUse
{
    /// <summary>Nothing.</summary>
    public static SystemUse None { get; } = new();

    /// <summary>The models that the code names.</summary>
    public IReadOnlyList<UsedModel> Models { get; init; } = [];

    /// <summary>Who serves them.</summary>
    public IReadOnlyList<string> Providers { get; init; } = [];

    /// <summary>Hosts of addresses that the code gives to model clients.</summary>
    public IReadOnlyList<string> Endpoints { get; init; } = [];

    /// <summary>The kinds of call.</summary>
    public IReadOnlyList<KindOfCall> Calls { get; init; } = [];

    /// <summary>The tools that models are given; functions written in one member are as many entries as there are functions.</summary>
    public IReadOnlyList<UsedTool> Tools { get; init; } = [];

    /// <summary>Documentation ids of the types whose code calls models.</summary>
    public IReadOnlyList<string> Callers { get; init; } = [];

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => Models.Count + Providers.Count + Endpoints.Count + Calls.Count + Tools.Count + Callers.Count == 0;

    /// <summary>What either of two does, in ordinal order: an assembly's builds for several frameworks.</summary>
    public SystemUse With(SystemUse other) => new()
    {
        Models = Union(Models, other.Models),
        Providers = Union(Providers, other.Providers),
        Endpoints = Union(Endpoints, other.Endpoints),
        Calls = Union(Calls, other.Calls),
        Tools = UsedTool.Union(Tools, other.Tools),
        Callers = Union(Callers, other.Callers),
    };

    private static IReadOnlyList<T> Union<T>(IEnumerable<T> first, IEnumerable<T> second)
        where T : class => [.. first.Union(second).OrderBy(item => item.ToString(), StringComparer.Ordinal)];
}

/// <summary>A kind of call.</summary>
/// <param name="Kind">In the catalogue's words.</param>
/// <param name="Modality">In the catalogue's words.</param>
public sealed record KindOfCall(string Kind, string Modality)
{
    /// <summary>The kinds that count as calls: what only makes or registers a client, or stands around one, calls nothing.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [ApiKind.Invoke, ApiKind.Http, ApiKind.Agent, ApiKind.Train, ApiKind.Load, ApiKind.Mcp];

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Modality}";
}
