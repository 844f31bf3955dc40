using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;

namespace Aims.Inventory.Files;

/// <summary>
/// SHA-256 of files, each read once from its beginning to its end. Those of large files are kept for the next build, and are then read
/// again only if size or date changed, as a build decides about all its inputs.
/// </summary>
internal sealed class FileDigests
{
    /// <summary>From which size on a digest is kept, in bytes.</summary>
    public const long Large = 64 * 1024 * 1024;

    private const int BufferSize = 1024 * 1024;

    private readonly string _cacheFile;
    private readonly long _large;
    private readonly Dictionary<string, string> _known;
    private readonly SortedDictionary<string, string> _used = new(StringComparer.Ordinal);

    /// <summary>Begins with what the last build kept.</summary>
    /// <param name="cacheFile">Full path of the file that keeps digests; empty to keep none.</param>
    /// <param name="large">From which size on a digest is kept, in bytes.</param>
    public FileDigests(string cacheFile, long large = Large)
    {
        _cacheFile = cacheFile;
        _large = large;
        _known = cacheFile.Length > 0 && File.Exists(cacheFile) ? Read(cacheFile) : [];
    }

    /// <summary>The digest of a file, in lower-case hex digits.</summary>
    /// <param name="file">The file, as it was looked up before.</param>
    /// <param name="cancellationToken">Ends the reading of a large file.</param>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public string Of(FileInfo file, CancellationToken cancellationToken)
    {
        if (file.Length < _large)
        {
            return Compute(file, cancellationToken);
        }

        var key = string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks} {file.FullName}");
        return _used[key] = _known.TryGetValue(key, out var known) ? known : Compute(file, cancellationToken);
    }

    /// <summary>Keeps the digests that this build used.</summary>
    public void Keep()
    {
        if (_cacheFile.Length == 0 || (_used.Count == 0 && _known.Count == 0))
        {
            return;
        }

        AtomicFile.Write(_cacheFile, string.Concat(_used.Select(item => $"{item.Value} {item.Key}\n")));
    }

    private static Dictionary<string, string> Read(string cacheFile)
    {
        const int digest = 64;
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(cacheFile))
        {
            if (line.Length > digest && line[digest] == ' ' && line.Take(digest).All(char.IsAsciiHexDigitLower))
            {
                known[line[(digest + 1)..]] = line[..digest];
            }
        }

        return known;
    }

    // No further than the size that was looked up: a device, or a file that grows, has no end.
    private static string Compute(FileInfo file, CancellationToken cancellationToken)
    {
        // What has no size may be a pipe: opening one may wait for ever.
        using Stream stream = file.Length == 0
            ? new MemoryStream()
            : new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            for (var left = file.Length; left > 0;)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var count = stream.Read(buffer, 0, (int)Math.Min(left, buffer.Length));
                if (count == 0)
                {
                    break;
                }

                sha256.AppendData(buffer, 0, count);
                left -= count;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return Digest.Text(sha256.GetHashAndReset());
    }
}
