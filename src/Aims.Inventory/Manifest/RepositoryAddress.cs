namespace Aims.Inventory.Manifest;

/// <summary>The address of a repository as a manifest may say it: without user info, query or fragment, which can hold secrets.</summary>
internal static class RepositoryAddress
{
    /// <summary>The address, or null when it is none that others could reach: a folder of this machine says nothing to them.</summary>
    public static string? Of(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" or "ssh" or "git"
            ? $"{address.Scheme}://{address.Authority}{address.AbsolutePath}"
            : null;
}
