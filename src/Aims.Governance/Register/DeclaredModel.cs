using Aims.Governance.Catalogue;

namespace Aims.Governance.Register;

/// <summary>A model as a person declared it.</summary>
public sealed record DeclaredModel(Declared<string> Provider, Declared<string> Id)
{
    /// <summary>Hex digest of the model's file; null where none is declared.</summary>
    public Declared<string>? Sha256 { get; init; }

    /// <summary>The models of a list; those that lack provider or id were reported, and are left out.</summary>
    internal static IReadOnlyList<DeclaredModel> ListOf(DeclaredRecord? record, string key) =>
    [
        .. from model in record?.Records(key) ?? []
           let provider = model.Text("provider")
           let id = model.Text("id")
           where provider is not null && id is not null
           select new DeclaredModel(provider, id) { Sha256 = model.Text("sha256") },
    ];

    /// <summary>Whether it is the model that was seen, whatever the case of letters. Of a model file that code names, the name alone was recorded.</summary>
    /// <param name="provider">The provider; null when it isn't known.</param>
    /// <param name="id">The id.</param>
    public bool IsModel(string? provider, string id) =>
        (string.Equals(Id.Value, id, StringComparison.OrdinalIgnoreCase) || (FileName is { } name && string.Equals(name, id, StringComparison.OrdinalIgnoreCase)))
        && (provider is null || string.Equals(Provider.Value, provider, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Whether the id names a model file: its name, or its path or the end of that from a folder on. Capitals don't count, as in
    /// <see cref="IsModel"/>, and <c>\</c> is <c>/</c>: code names files in either way.
    /// </summary>
    /// <param name="path">The file's path, with <c>/</c>.</param>
    public bool NamesFile(string path)
    {
        var id = Id.Value.Replace('\\', '/');
        id = id.StartsWith("./", StringComparison.Ordinal) ? id.Substring(2) : id;
        return id.Length > 0 && ("/" + path).EndsWith("/" + id, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether it is a model file: by its digest where one is declared, whatever the file's name; else by its name.</summary>
    /// <param name="path">The file's path, with <c>/</c>.</param>
    /// <param name="sha256">Hex digest of its content; null where it could not be read.</param>
    public bool DeclaresFile(string path, string? sha256) =>
        Sha256 is null ? NamesFile(path) : string.Equals(Sha256.Value, sha256, StringComparison.OrdinalIgnoreCase);

    private string? FileName => Id.Value.Substring(Id.Value.LastIndexOfAny(['/', '\\']) + 1) is var name && ProjectFileKind.Of(name) is { IsModel: true } ? name : null;
}
