namespace Aims.Governance.ValueFlow;

/// <summary>What is known of the model that a call reaches.</summary>
/// <param name="From">One of <see cref="ModelSource"/>.</param>
/// <param name="Id">Model or deployment id: the constant, or the default beside a key; null when not known.</param>
/// <param name="Key">Configuration key, environment variable, parameter name, or the name to join by; null for constants.</param>
/// <param name="Reason">One of <see cref="UnknownReason"/>, for <see cref="ModelSource.Unknown"/>; else null.</param>
public sealed record ModelReference(string From, string? Id = null, string? Key = null, string? Reason = null)
{
    /// <summary>A model that isn't known.</summary>
    public static ModelReference NotKnown(string reason) => new(ModelSource.Unknown, Reason: reason);

    /// <summary>In one word, as tests and messages write it: <c>constant:gpt-4o</c>, <c>configuration:OpenAI:Model?gpt-4o</c>, <c>unknown:injected</c>.</summary>
    public override string ToString() => From switch
    {
        ModelSource.Constant => $"{From}:{Id}",
        ModelSource.Unknown => $"{From}:{Reason}",
        _ => Id is null ? $"{From}:{Key}" : $"{From}:{Key}?{Id}",
    };
}

/// <summary>Which model a call reaches, and who serves it.</summary>
/// <param name="Provider">A provider of the catalogue; <c>any</c> where nothing tells.</param>
/// <param name="Models">The model; several where the code chooses one of them. Never empty.</param>
/// <param name="EndpointHost">Host of an endpoint that the code gives to the client, without user info, port, path and query; null when none is seen.</param>
public sealed record ModelIdentity(string Provider, IReadOnlyList<ModelReference> Models, string? EndpointHost = null)
{
    /// <summary>The name of a connection, resource or service key on the way, by which another part of the solution may define the model; null without one.</summary>
    public string? JoinName { get; init; }

    /// <summary>The models in one word, <c>|</c> between them.</summary>
    public string ModelText => string.Join("|", Models);
}
