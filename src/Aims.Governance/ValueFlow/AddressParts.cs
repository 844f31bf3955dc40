using System.Text.RegularExpressions;
using Aims.Governance.Endpoints;

namespace Aims.Governance.ValueFlow;

/// <summary>What the runtime's members make of the parts of an address.</summary>
internal static class AddressParts
{
    public const string Uri = "System.Uri";
    public const string Text = "System.String";
    private const int MaxAddresses = 16;

    private static readonly Regex Placeholder = new(@"\{\d+[^}]*\}", RegexOptions.CultureInvariant);

    /// <summary>Whether a member puts together what it is given, or gives back a part of it.</summary>
    public static bool Keeps(ApiName api) => api.Type is Uri or "System.UriBuilder" or "System.Text.StringBuilder";

    /// <summary>What such a member makes of its receiver and arguments.</summary>
    /// <param name="api">The member.</param>
    /// <param name="parts">What each of them may be; at least one.</param>
    public static IReadOnlyList<string> After(ApiName api, IReadOnlyList<IReadOnlyList<string>> parts) => api switch
    {
        { Type: Uri, GotProperty: "AbsolutePath" or "LocalPath" or "PathAndQuery" } => [.. parts[0].Select(PathOf)],
        { Type: Uri, GotProperty: "Query" or "Fragment" or "Port" or "Scheme" or "UserInfo" } => [ModelEndpoints.UnknownPart],
        { Type: Uri, IsConstructor: true } when parts.Count > 1 => [.. parts[0].SelectMany(start => parts[1].Select(relative => Combined(start, relative))).Take(MaxAddresses)],
        _ => Joined(parts),
    };

    /// <summary>A relative address after the one that it is relative to.</summary>
    public static string Combined(string start, string relative) =>
        relative.IndexOf("://", StringComparison.Ordinal) >= 0 ? relative
        : relative.Length == 0 ? start
        : start.TrimEnd('/') + "/" + relative.TrimStart('/');

    /// <summary>What a string's member makes of it: trimming, replacing and the like leave an address what it is.</summary>
    /// <param name="api">The member.</param>
    /// <param name="texts">What the string, or the format, may be.</param>
    public static IReadOnlyList<string> OfText(ApiName api, IReadOnlyList<string> texts) =>
        texts.Count == 0 ? [ModelEndpoints.UnknownPart]
        : api.Member == "Format" ? [.. texts.Select(text => Placeholder.Replace(text, ModelEndpoints.UnknownPart))]
        : texts;

    /// <summary>Every way to put one of each part's possible texts after the others.</summary>
    public static IReadOnlyList<string> Joined(IEnumerable<IReadOnlyList<string>> parts)
    {
        IReadOnlyList<string> joined = [""];
        foreach (var part in parts)
        {
            IReadOnlyList<string> ends = part.Count == 0 ? [ModelEndpoints.UnknownPart] : part;
            joined = [.. joined.SelectMany(start => ends.Select(end => start + end)).Take(MaxAddresses)];
        }

        return joined;
    }

    private static string PathOf(string address) =>
        System.Uri.TryCreate(address, UriKind.Absolute, out var known) && known.Host.Length > 0 ? known.AbsolutePath : ModelEndpoints.UnknownPart;
}
