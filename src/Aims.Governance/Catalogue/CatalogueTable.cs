using System.Text;

namespace Aims.Governance.Catalogue;

/// <summary>
/// The compact form of the catalogue that is embedded at build: a line an entry, fields separated by tabs. The YAML files
/// in <c>Catalogue/apis</c> are its source; reading them at run time would load a YAML parser into every compiler.
/// </summary>
public static class CatalogueTable
{
    private const char Separator = '\t';

    /// <summary>Writes entries, in ordinal order.</summary>
    public static string Write(IEnumerable<ModelApi> apis)
    {
        var lines = apis.Select(Line).Distinct(StringComparer.Ordinal).OrderBy(line => line, StringComparer.Ordinal);
        return new StringBuilder().Append(string.Join("\n", lines)).Append('\n').ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static IReadOnlyList<ModelApi> Read(TextReader reader)
    {
        var apis = new List<ModelApi>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                var fields = line.Split(Separator);
                apis.Add(new ModelApi(fields[0], fields[1], fields[2], NullIfEmpty(fields[3]), fields[4] == "*", fields[5], fields[6], fields[7], NullIfEmpty(fields[8]), NullIfEmpty(fields[9]), NullIfEmpty(fields[10]), NullIfEmpty(fields[11])));
            }
        }

        return apis;
    }

    private static string Line(ModelApi api) => string.Join(
        Separator.ToString(),
        api.Assembly, api.Type, api.Member, api.Parameters ?? "", api.IsPrefix ? "*" : "", api.Kind, api.Modality, api.Provider, api.ModelIdParameter ?? "", api.ConnectionParameter ?? "", api.Stage ?? "", api.Unless ?? "");

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
