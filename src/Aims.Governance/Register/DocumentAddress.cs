namespace Aims.Governance.Register;

/// <summary>
/// The forms of a pointer to a document: a path with <c>/</c> from the folder that holds <c>aims/</c> and inside it, perhaps with a <c>#part</c>; or an
/// <c>http</c> or <c>https</c> URL without user info (RFC 3986), which is kept as it is and never fetched.
/// </summary>
public static class DocumentAddress
{
    /// <summary>What a pointer must be, in the words of a message.</summary>
    internal const string Form = "a path with '/' inside the folder that holds aims/, for example docs/assessments/IA-2026-004.md, or an https:// address without user name and password";

    /// <summary>The form of a URL for JSON Schema (ECMA-262), which is a little wider than <see cref="IsValid"/>.</summary>
    public const string UrlPattern = @"^[hH][tT][tT][pP][sS]?://[^@/?#\s]+([/?#].*)?$";

    /// <summary>The form of a path for JSON Schema (ECMA-262), which is a little wider than <see cref="IsValid"/>.</summary>
    public const string PathPattern = @"^(?!/)(?![^#]*//)(?![^#]*/(#|$))(?!([^#]*/)?\.{1,2}(/|#|$))[^\\:*?""<>|#]+(#.*)?$";

    /// <summary>Whether it has one of the two forms.</summary>
    public static bool IsValid(string address)
    {
        if (address.Any(char.IsControl))
        {
            return false;
        }

        if (IsUrl(address))
        {
            return Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Host.Length > 0 && url.UserInfo.Length == 0;
        }

        var path = PathOf(address);
        return path.Length > 0
            && path.IndexOfAny(['\\', ':', '*', '?', '"', '<', '>', '|']) < 0
            && path.Split('/').All(part => part is not ("" or "." or "..") && part.Trim() == part);
    }

    /// <summary>Whether it is a URL, and so nothing that a build can look for.</summary>
    public static bool IsUrl(string address) =>
        address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The path without <c>#part</c>.</summary>
    public static string PathOf(string address)
    {
        var part = address.IndexOf('#');
        return part < 0 ? address : address.Substring(0, part);
    }
}
