namespace Aims.Governance.Catalogue;

/// <summary>An entry of the model-API catalogue: members of one type that reach a model.</summary>
/// <param name="Assembly">Simple name of the assembly that declares the type.</param>
/// <param name="Type">The type's documentation id without its prefix, for example <c>OpenAI.Chat.ChatClient</c>.</param>
/// <param name="Member">The member's name as in a documentation id (<c>#ctor</c> for constructors), without arity.</param>
/// <param name="Parameters">The parameter list of one overload, as in a documentation id with its parentheses; null for all overloads.</param>
/// <param name="IsPrefix">Whether every member whose name begins with <paramref name="Member"/> is meant.</param>
/// <param name="Kind">One of <see cref="ApiKind"/>.</param>
/// <param name="Modality">One of <see cref="ApiModality"/>.</param>
/// <param name="Provider">Who serves the model; <c>any</c> where the API doesn't tell.</param>
/// <param name="ModelIdParameter">The parameter or options property that holds the model id; null where there is none.</param>
/// <param name="ConnectionParameter">The parameter that holds the name under which another project or another place defines the model or its service (Aspire's resource and connection names, service keys); null where there is none.</param>
/// <param name="Stage">What a pipeline entry puts around a model, of <see cref="PipelineStage"/>; null for other kinds.</param>
/// <param name="Unless">When a use is not what the entry says, one of <see cref="UseCondition"/>; null when it always is.</param>
public sealed record ModelApi(
    string Assembly,
    string Type,
    string Member,
    string? Parameters,
    bool IsPrefix,
    string Kind,
    string Modality,
    string Provider,
    string? ModelIdParameter,
    string? ConnectionParameter = null,
    string? Stage = null,
    string? Unless = null)
{
    /// <summary>The provider of an entry that doesn't name one.</summary>
    public const string AnyProvider = "any";

    /// <summary>The entry that an organisation's <c>[ModelApi]</c> makes of a member: all its overloads are model calls.</summary>
    /// <param name="assembly">Simple name of the declaring assembly.</param>
    /// <param name="type">Documentation id of the declaring type, without its prefix.</param>
    /// <param name="member">The member's name as in a documentation id.</param>
    /// <param name="modality">The attribute's modality, if it gives one.</param>
    /// <param name="provider">The attribute's provider, if it gives one.</param>
    public static ModelApi Marked(string assembly, string type, string member, string? modality, string? provider) => new(
        assembly,
        type,
        member,
        Parameters: null,
        IsPrefix: false,
        ApiKind.Invoke,
        modality ?? ApiModality.Any,
        provider ?? AnyProvider,
        ModelIdParameter: null);

    /// <summary>The entry of a plain HTTP request that goes to a model endpoint.</summary>
    /// <param name="assembly">Simple name of the assembly that declares the sending member.</param>
    /// <param name="type">Documentation id of the declaring type, without its prefix.</param>
    /// <param name="member">The member's name as in a documentation id.</param>
    /// <param name="modality">What the endpoint's models work with, where the address tells.</param>
    /// <param name="provider">Who serves them.</param>
    public static ModelApi HttpRequest(string assembly, string type, string member, string? modality, string provider) => new(
        assembly,
        type,
        member,
        Parameters: null,
        IsPrefix: false,
        ApiKind.Http,
        modality ?? ApiModality.Any,
        provider,
        ModelIdParameter: null);

    /// <summary>Whether this entry means the member of that name and parameter list, in the entry's own type.</summary>
    /// <param name="memberName">The name as in a documentation id, without arity.</param>
    /// <param name="parameters">The parameter list as in a documentation id, with parentheses; empty when there is none.</param>
    public bool MatchesMember(string memberName, string parameters) =>
        (IsPrefix ? memberName.StartsWith(Member, StringComparison.Ordinal) : memberName == Member)
        && (Parameters is null || Parameters == parameters);

    /// <summary>The entry as the catalogue files write it, for example <c>M:OpenAI.Chat.ChatClient.CompleteChat</c>.</summary>
    public override string ToString() => $"M:{Type}.{Member}{(IsPrefix ? "*" : "")}{Parameters}";
}
