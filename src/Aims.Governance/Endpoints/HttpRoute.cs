using System.Text.RegularExpressions;

namespace Aims.Governance.Endpoints;

/// <summary>The request that an attribute makes of an interface's method.</summary>
/// <param name="Method">The HTTP method in capitals.</param>
/// <param name="Path">The path; <see cref="ModelEndpoints.UnknownPart"/> stands for its parameters.</param>
public sealed record HttpRoute(string Method, string Path)
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Methods = new(() =>
        EmbeddedTable.Rows("Endpoints.http-routes.tsv").ToDictionary(fields => fields[0], fields => fields[1], StringComparer.Ordinal));

    private static readonly Regex Parameter = new(@"\{[^}]*\}", RegexOptions.CultureInvariant);

    /// <summary>The request that an attribute means; null when it is another attribute.</summary>
    /// <param name="attribute">Full name of the attribute's type.</param>
    /// <param name="path">Its first argument.</param>
    public static HttpRoute? Of(string attribute, string? path) =>
        Methods.Value.TryGetValue(attribute, out var method) ? new HttpRoute(method, Parameter.Replace(path ?? "", ModelEndpoints.UnknownPart)) : null;
}
