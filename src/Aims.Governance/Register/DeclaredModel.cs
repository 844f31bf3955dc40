namespace Aims.Governance.Register;

/// <summary>A model as a person declared it.</summary>
public sealed record DeclaredModel(Declared<string> Provider, Declared<string> Id)
{
    /// <summary>The models of a list; those that lack provider or id were reported, and are left out.</summary>
    internal static IReadOnlyList<DeclaredModel> ListOf(DeclaredRecord? record, string key) =>
    [
        .. from model in record?.Records(key) ?? []
           let provider = model.Text("provider")
           let id = model.Text("id")
           where provider is not null && id is not null
           select new DeclaredModel(provider, id),
    ];

    /// <summary>Whether it is the model that was seen, whatever the case of letters.</summary>
    /// <param name="provider">The provider; null when it isn't known.</param>
    /// <param name="id">The id.</param>
    public bool IsModel(string? provider, string id) =>
        string.Equals(Id.Value, id, StringComparison.OrdinalIgnoreCase)
        && (provider is null || string.Equals(Provider.Value, provider, StringComparison.OrdinalIgnoreCase));
}
