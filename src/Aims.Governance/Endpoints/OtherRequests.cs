using System.Text.RegularExpressions;

namespace Aims.Governance.Endpoints;

/// <summary>The requests to a model server that call no model, from <c>Endpoints/other-requests.tsv</c>.</summary>
internal static class OtherRequests
{
    private static readonly Lazy<IReadOnlyList<Regex>> Paths = new(() =>
        [.. EmbeddedTable.Rows("Endpoints.other-requests.tsv").Select(fields => ModelEndpoints.Glob(fields[0], ".*", "/?$"))]);

    /// <summary>Whether a path is that of such a request.</summary>
    public static bool Has(string path)
    {
        foreach (var known in Paths.Value)
        {
            if (known.IsMatch(path))
            {
                return true;
            }
        }

        return false;
    }
}
