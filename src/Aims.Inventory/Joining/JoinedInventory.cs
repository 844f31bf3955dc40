using Aims.Inventory.Manifest;

namespace Aims.Inventory.Joining;

/// <summary>The model calls of several manifests, each with the models that other manifests of the set define for it. JSON Schema: <c>schemas/aims-joined-inventory.schema.json</c>.</summary>
public sealed record JoinedInventory
{
    /// <summary>Name of the format.</summary>
    public const string SchemaId = "https://github.com/aims-analyzers/aims-analyzers/blob/main/schemas/aims-joined-inventory.schema.json";

    public string Schema { get; init; } = SchemaId;

    /// <summary>Version of the format: raised when a reader of the former version would misread it.</summary>
    public int SchemaVersion { get; init; } = 1;

    public string Notice { get; init; } = AimsManifest.StandingNotice;

    /// <summary>The assemblies whose manifests were joined.</summary>
    public required IReadOnlyList<string> Assemblies { get; init; }

    /// <summary>The model calls of all of them.</summary>
    public required IReadOnlyList<JoinedModelCall> ModelCalls { get; init; }
}

/// <summary>A model call with what its own manifest says of the model, and what others add.</summary>
/// <param name="Assembly">The assembly that calls.</param>
/// <param name="Caller">Documentation id of the calling member.</param>
/// <param name="Api">Documentation id of the called member.</param>
/// <param name="Modality">What the model works with.</param>
/// <param name="Provider">Who serves it by the caller's own manifest; <c>unknown</c> where that doesn't tell.</param>
/// <param name="Model">The model by the caller's own manifest.</param>
/// <param name="Joined">The models that other places define under the name by which this call reaches its own. Several are possible; none is chosen.</param>
/// <param name="System">The AI system that the caller belongs to.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The line.</param>
public sealed record JoinedModelCall(
    string Assembly,
    string Caller,
    string Api,
    string Modality,
    string Provider,
    ManifestModel? Model,
    IReadOnlyList<JoinedModel> Joined,
    string? System,
    string? File,
    int? Line);

/// <summary>A model that a name leads to.</summary>
/// <param name="Provider">Who serves it.</param>
/// <param name="Id">Its id.</param>
/// <param name="Steps">How that is known: from the name at the call to where the model is named.</param>
public sealed record JoinedModel(string Provider, string Id, IReadOnlyList<JoinStep> Steps);

/// <summary>A step from a name to its definition.</summary>
/// <param name="Name">The name that both ends have.</param>
/// <param name="Assembly">The assembly that defines it.</param>
/// <param name="Api">Documentation id of the defining member.</param>
/// <param name="Caller">Documentation id of the member in which it is defined.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The line.</param>
public sealed record JoinStep(string Name, string Assembly, string Api, string Caller, string? File, int? Line);
