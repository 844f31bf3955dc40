using System.Security.Cryptography;

namespace Aims.Inventory;

/// <summary>SHA-256 digests (FIPS 180-4) as manifests write them: lower-case hexadecimal.</summary>
public static class Digest
{
    /// <summary>The digest of bytes.</summary>
    public static string Of(byte[] bytes) => Text(SHA256.HashData(bytes));

    /// <summary>The digest of what is left of a stream, which is not held in memory.</summary>
    public static string Of(Stream stream) => Text(SHA256.HashData(stream));

    /// <summary>The digest of a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static string OfFile(string path)
    {
        using var file = File.OpenRead(path);
        return Of(file);
    }

    internal static string Text(byte[] digest) => Convert.ToHexString(digest).ToLowerInvariant();
}
