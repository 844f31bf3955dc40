using System.Text.RegularExpressions;

namespace Aims.Governance.Endpoints;

/// <summary>The addresses at which models are known to be served, from <c>Endpoints/model-endpoints.tsv</c>.</summary>
public static class ModelEndpoints
{
    private const string PathMark = "path ";

    /// <summary>Stands for a part of an address that isn't known. No host has it.</summary>
    public const string UnknownPart = "\u2026";

    private const string UnknownLabel = "unknown-part";

    private static readonly Lazy<IReadOnlyList<Endpoint>> All = new(Load);

    /// <summary>Who serves models at an address; null when it isn't known as a model endpoint.</summary>
    /// <param name="address">An absolute address, or its beginning.</param>
    public static string? ProviderOf(string address) => Find(address)?.Provider;

    /// <summary>The endpoint whose model a request calls; null when it is another request, or calls none.</summary>
    /// <param name="address">An absolute address, or a path; <see cref="UnknownPart"/> stands for what isn't known of it.</param>
    /// <param name="method">The HTTP method in capitals; null where it isn't known.</param>
    public static ModelEndpoint? FindCalled(string address, string? method)
    {
        if (Match(address) is not { } match)
        {
            return null;
        }

        // Models are given their input in a body. Where a host takes it in the address the table says so.
        return (OnlyReads(method) && !match.Entry.TakesInputByGet) || OtherRequests.Has(match.Path) ? null : match.Endpoint;
    }

    /// <summary>Whether a request of an HTTP method has no input in a body.</summary>
    /// <param name="method">The HTTP method in capitals; null where it isn't known.</param>
    public static bool OnlyReads(string? method) => method is "GET" or "HEAD" or "DELETE" or "OPTIONS";

    /// <summary>Whether an address is known to be one at which a model server is asked for something else than its model.</summary>
    /// <param name="address">An absolute address, or a path.</param>
    public static bool IsOtherRequest(string address) => OtherRequests.Has("/" + PathOf(address));

    /// <summary>The endpoint that an address means; null when it isn't known as one.</summary>
    /// <param name="address">An absolute address, or its beginning.</param>
    public static ModelEndpoint? Find(string address) => Match(address)?.Endpoint;

    private static (Endpoint Entry, ModelEndpoint Endpoint, string Path)? Match(string address)
    {
        var known = Parse(address);
        if (known is not null)
        {
            var server = known.IsDefaultPort ? known.Host : $"{known.Host}:{known.Port}";
            foreach (var entry in All.Value)
            {
                if (entry.Server is not null
                    && (entry.Server.IsMatch(server) || entry.Server.IsMatch(known.Host))
                    && (entry.Path is null || entry.Path.IsMatch(known.AbsolutePath)))
                {
                    return (entry, new ModelEndpoint(entry.Provider, entry.Modality ?? ByPath(known.AbsolutePath, isHostKnown: true)?.Modality, HostOf(known)), known.AbsolutePath);
                }
            }
        }

        var path = PathOf(address);
        return ByPath(path, isHostKnown: false) is { } found
            ? (found, new ModelEndpoint(found.Provider, found.Modality, known is null ? null : HostOf(known)), path)
            : null;
    }

    private static Endpoint? ByPath(string path, bool isHostKnown)
    {
        foreach (var entry in All.Value)
        {
            if (entry.Server is null && (isHostKnown || !entry.NeedsHost) && entry.Path!.IsMatch("/" + path))
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>An address without query and fragment.</summary>
    internal static string PathOf(string address)
    {
        var end = address.IndexOfAny(['?', '#']);
        return end < 0 ? address : address.Substring(0, end);
    }

    /// <summary>The host of an address, without user info, port, path and query; null when it is no absolute address.</summary>
    public static string? HostOf(string address) => Parse(address) is { } known ? HostOf(known) : null;

    private static string? HostOf(Uri known) => known.Host.Length > 0 && known.Host.IndexOf(UnknownLabel, StringComparison.Ordinal) < 0 ? known.Host : null;

    // A host of which a part isn't known (https://{resource}.openai.azure.com) still tells whose it is.
    private static Uri? Parse(string address) =>
        Uri.TryCreate(address.Trim().Replace(UnknownPart, UnknownLabel), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "ws" or "wss" ? uri : null;

    private static IReadOnlyList<Endpoint> Load() => [.. EmbeddedTable.Rows("Endpoints.model-endpoints.tsv").Select(Endpoint.Parse)];

    private sealed record Endpoint(Regex? Server, Regex? Path, string Provider, string? Modality, bool NeedsHost, bool TakesInputByGet)
    {
        public static Endpoint Parse(string[] fields)
        {
            var pattern = fields[0];
            var condition = fields.Length > 3 ? fields[3] : "";
            var (server, path) = Parts(pattern);
            return new Endpoint(server, path, fields[1], fields.Length > 2 && fields[2].Length > 0 ? fields[2] : null, condition == "host", condition == "get");
        }

        private static (Regex? Server, Regex? Path) Parts(string pattern)
        {
            if (pattern.StartsWith(PathMark, StringComparison.Ordinal))
            {
                return (null, Glob(pattern.Substring(PathMark.Length), ".*", ""));
            }

            var slash = pattern.IndexOf('/');
            return slash < 0
                ? (Glob(pattern, "[^/]*", "$"), null)
                : (Glob(pattern.Substring(0, slash), "[^/]*", "$"), Glob(pattern.Substring(slash), ".*", "(/|$)"));
        }
    }

    /// <summary>A pattern in which '*' stands for anything, or for anything but a slash.</summary>
    internal static Regex Glob(string pattern, string any, string end) => new(
        "^" + Regex.Escape(pattern).Replace(@"\*", any) + end,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
