namespace Aims.Governance.Endpoints;

/// <summary>The forms of request bodies that are input for a model, from <c>Endpoints/model-bodies.tsv</c>.</summary>
internal static class ModelBodies
{
    private static readonly Lazy<IReadOnlyList<(string[] Names, string Modality)>> All = new(() =>
        [.. EmbeddedTable.Rows("Endpoints.model-bodies.tsv").Select(row => (row[0].Split(' ').Select(name => $"\"{name}\"").ToArray(), row[1]))]);

    /// <summary>The modality of the model for which a body is input; null when it isn't known as such.</summary>
    /// <param name="json">The body, or what is known of it.</param>
    public static string? ModalityOf(string json) => All.Value.FirstOrDefault(form => form.Names.All(name => json.IndexOf(name, StringComparison.Ordinal) >= 0)).Modality;
}
