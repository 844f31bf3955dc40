using System.Text.RegularExpressions;

namespace Aims.Governance.Endpoints;

/// <summary>The forms of request bodies that are input for a model, from <c>Endpoints/model-bodies.tsv</c>.</summary>
internal static class ModelBodies
{
    private static readonly Lazy<IReadOnlyList<Form>> All = new(() => [.. EmbeddedTable.Rows("Endpoints.model-bodies.tsv").Select(Form.Parse)]);

    /// <summary>The modality of the model for which a body is input; null when it isn't known as such.</summary>
    /// <param name="json">The body, or what is known of it.</param>
    /// <param name="addresses">Where it may be sent, as far as that is known.</param>
    public static string? ModalityOf(string json, IReadOnlyList<string> addresses) =>
        All.Value.FirstOrDefault(form => form.Names.All(name => json.IndexOf(name, StringComparison.Ordinal) >= 0)
            && (form.Path is null || addresses.Any(address => form.Path.IsMatch("/" + ModelEndpoints.PathOf(address)))))?.Modality;

    private sealed record Form(IReadOnlyList<string> Names, string Modality, Regex? Path)
    {
        public static Form Parse(string[] fields) => new(
            [.. fields[0].Split(' ').Select(name => $"\"{name}\"")],
            fields[1],
            fields.Length > 3 ? ModelEndpoints.Glob(fields[3], ".*", "/?$") : null);
    }
}
