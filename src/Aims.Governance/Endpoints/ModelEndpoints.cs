using System.Text.RegularExpressions;

namespace Aims.Governance.Endpoints;

/// <summary>The addresses at which models are known to be served, from <c>Endpoints/model-endpoints.tsv</c>.</summary>
public static class ModelEndpoints
{
    private const string Resource = "Aims.Governance.Endpoints.model-endpoints.tsv";
    private const string PathMark = "path ";

    private static readonly Lazy<IReadOnlyList<Endpoint>> All = new(Load);

    /// <summary>Who serves models at an address; null when it isn't known as a model endpoint.</summary>
    /// <param name="address">An absolute address, or its beginning.</param>
    public static string? ProviderOf(string address)
    {
        if (Parse(address) is not { } uri)
        {
            return null;
        }

        var server = uri.IsDefaultPort ? uri.Host : $"{uri.Host}:{uri.Port}";
        foreach (var endpoint in All.Value)
        {
            if (endpoint.Server is not null
                && (endpoint.Server.IsMatch(server) || endpoint.Server.IsMatch(uri.Host))
                && (endpoint.Path is null || endpoint.Path.IsMatch(uri.AbsolutePath)))
            {
                return endpoint.Provider;
            }
        }

        return PathProviderOf(uri.AbsolutePath);
    }

    /// <summary>Who serves models under a path of that shape, whatever the host; <c>any</c> where several do; null when the shape isn't known.</summary>
    /// <param name="path">The path, with or without what stands before it.</param>
    public static string? PathProviderOf(string path)
    {
        var end = path.IndexOfAny(['?', '#']);
        var bare = end < 0 ? path : path.Substring(0, end);
        foreach (var endpoint in All.Value)
        {
            if (endpoint.Server is null && endpoint.Path!.IsMatch(bare))
            {
                return endpoint.Provider;
            }
        }

        return null;
    }

    /// <summary>The host of an address, without user info, port, path and query; null when it is no absolute address.</summary>
    public static string? HostOf(string address) => Parse(address)?.Host is { Length: > 0 } host ? host : null;

    private static Uri? Parse(string address) =>
        Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "ws" or "wss" ? uri : null;

    private static IReadOnlyList<Endpoint> Load()
    {
        using var stream = typeof(ModelEndpoints).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from {typeof(ModelEndpoints).Assembly.FullName}.");
        using var reader = new StreamReader(stream);
        var endpoints = new List<Endpoint>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var fields = line.Split('\t');
                endpoints.Add(Endpoint.Parse(fields[0], fields[1]));
            }
        }

        return endpoints;
    }

    private sealed record Endpoint(Regex? Server, Regex? Path, string Provider)
    {
        public static Endpoint Parse(string pattern, string provider)
        {
            if (pattern.StartsWith(PathMark, StringComparison.Ordinal))
            {
                return new Endpoint(null, Glob(pattern.Substring(PathMark.Length), ".*", ""), provider);
            }

            var slash = pattern.IndexOf('/');
            return slash < 0
                ? new Endpoint(Glob(pattern, "[^/]*", "$"), null, provider)
                : new Endpoint(Glob(pattern.Substring(0, slash), "[^/]*", "$"), Glob(pattern.Substring(slash), ".*", "(/|$)"), provider);
        }

        private static Regex Glob(string pattern, string any, string end) => new(
            "^" + Regex.Escape(pattern).Replace(@"\*", any) + end,
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }
}
