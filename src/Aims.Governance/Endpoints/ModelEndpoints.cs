using System.Text.RegularExpressions;

namespace Aims.Governance.Endpoints;

/// <summary>The addresses at which models are known to be served, from <c>Endpoints/model-endpoints.tsv</c>.</summary>
public static class ModelEndpoints
{
    private const string PathMark = "path ";

    /// <summary>Stands for a part of an address that isn't known. No host has it.</summary>
    public const string UnknownPart = "\u2026";

    private static readonly Lazy<IReadOnlyList<Endpoint>> All = new(Load);

    /// <summary>Who serves models at an address; null when it isn't known as a model endpoint.</summary>
    /// <param name="address">An absolute address, or its beginning.</param>
    public static string? ProviderOf(string address) => Find(address)?.Provider;

    /// <summary>The endpoint that an address means; null when it isn't known as one.</summary>
    /// <param name="address">An absolute address, or a path; <see cref="UnknownPart"/> stands for what isn't known of it.</param>
    public static ModelEndpoint? Find(string address)
    {
        var known = Parse(address);
        if (known is not null)
        {
            var server = known.IsDefaultPort ? known.Host : $"{known.Host}:{known.Port}";
            foreach (var endpoint in All.Value)
            {
                if (endpoint.Server is not null
                    && (endpoint.Server.IsMatch(server) || endpoint.Server.IsMatch(known.Host))
                    && (endpoint.Path is null || endpoint.Path.IsMatch(known.AbsolutePath)))
                {
                    return new ModelEndpoint(endpoint.Provider, endpoint.Modality ?? ByPath(known.AbsolutePath)?.Modality, known.Host);
                }
            }
        }

        var end = address.IndexOfAny(['?', '#']);
        return ByPath(end < 0 ? address : address.Substring(0, end)) is { } path ? new ModelEndpoint(path.Provider, path.Modality, known?.Host) : null;
    }

    private static Endpoint? ByPath(string path)
    {
        foreach (var endpoint in All.Value)
        {
            if (endpoint.Server is null && endpoint.Path!.IsMatch("/" + path))
            {
                return endpoint;
            }
        }

        return null;
    }

    /// <summary>The host of an address, without user info, port, path and query; null when it is no absolute address.</summary>
    public static string? HostOf(string address) => Parse(address)?.Host is { Length: > 0 } host ? host : null;

    private static Uri? Parse(string address) =>
        Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "ws" or "wss" && uri.Host.IndexOf(UnknownPart, StringComparison.Ordinal) < 0 ? uri : null;

    private static IReadOnlyList<Endpoint> Load() =>
        [.. EmbeddedTable.Rows("Endpoints.model-endpoints.tsv").Select(fields => Endpoint.Parse(fields[0], fields[1], fields.Length > 2 ? fields[2] : null))];

    private sealed record Endpoint(Regex? Server, Regex? Path, string Provider, string? Modality)
    {
        public static Endpoint Parse(string pattern, string provider, string? modality)
        {
            if (pattern.StartsWith(PathMark, StringComparison.Ordinal))
            {
                return new Endpoint(null, Glob(pattern.Substring(PathMark.Length), ".*", ""), provider, modality);
            }

            var slash = pattern.IndexOf('/');
            return slash < 0
                ? new Endpoint(Glob(pattern, "[^/]*", "$"), null, provider, modality)
                : new Endpoint(Glob(pattern.Substring(0, slash), "[^/]*", "$"), Glob(pattern.Substring(slash), ".*", "(/|$)"), provider, modality);
        }

        private static Regex Glob(string pattern, string any, string end) => new(
            "^" + Regex.Escape(pattern).Replace(@"\*", any) + end,
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }
}
