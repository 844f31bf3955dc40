using System.IO.Compression;

namespace Aims.Inventory.Files.Formats;

/// <summary>
/// The central directory of a ZIP archive, by PKWARE's APPNOTE 6.3.10, with ZIP64, whose sizes weights need. Of a content only a beginning is ever
/// unpacked, so that no archive can be a bomb.
/// </summary>
internal static class ZipDirectory
{
    private const uint EndSignature = 0x06054b50;
    private const uint End64LocatorSignature = 0x07064b50;
    private const uint End64Signature = 0x06064b50;
    private const uint EntrySignature = 0x02014b50;
    private const uint LocalSignature = 0x04034b50;

    private const int EndLength = 22;
    private const int End64LocatorLength = 20;
    private const int LongestComment = ushort.MaxValue;
    private const int LongestName = 512;
    private const int MostPacked = 4096;

    /// <summary>Whether the file begins as archives do.</summary>
    public static bool Begins(HeaderBytes bytes)
    {
        bytes.Seek(0);
        return bytes.Left >= sizeof(uint) && bytes.U32() == LocalSignature;
    }

    /// <summary>The entries of an archive, as its directory lists them.</summary>
    public static IEnumerable<ZipEntry> Entries(HeaderBytes bytes)
    {
        var (count, start) = Directory(bytes);
        var next = start;
        for (; count > 0; count--)
        {
            SeekTo(bytes, next);
            if (bytes.U32() != EntrySignature)
            {
                throw Broken();
            }

            bytes.Skip(6);
            var method = bytes.U16();
            bytes.Skip(8);
            ulong size = bytes.U32();
            bytes.Skip(4);
            var nameLength = bytes.U16();
            var extraLength = bytes.U16();
            var commentLength = bytes.U16();
            bytes.Skip(8);
            ulong local = bytes.U32();
            next = (ulong)bytes.Position + nameLength + extraLength + commentLength;
            yield return new ZipEntry(nameLength > LongestName ? "" : bytes.Text(nameLength), method, size, local);
        }
    }

    /// <summary>The beginning of a text entry; null when it is compressed in a way that isn't read.</summary>
    public static string? Text(HeaderBytes bytes, ZipEntry entry)
    {
        SeekTo(bytes, entry.LocalHeader);
        if (bytes.U32() != LocalSignature)
        {
            throw Broken();
        }

        bytes.Skip(22);
        var nameLength = bytes.U16();
        var extraLength = bytes.U16();
        bytes.Skip((ulong)nameLength + extraLength);
        if (entry.Method == 0)
        {
            return bytes.Text(Math.Min(entry.Size, HeaderText.LongestRead));
        }

        return entry.Method == 8 ? Inflate(bytes.Read((int)Math.Min(Math.Min(entry.Size, MostPacked), (ulong)bytes.Left))) : null;
    }

    private static string Inflate(byte[] packed)
    {
        try
        {
            using var deflate = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
            var text = new byte[HeaderText.LongestRead];
            return HeaderText.Of(text.AsSpan(0, deflate.ReadAtLeast(text, text.Length, throwOnEndOfStream: false)));
        }
        catch (InvalidDataException)
        {
            throw Broken();
        }
    }

    private static (ulong Count, ulong Start) Directory(HeaderBytes bytes)
    {
        var tail = (int)Math.Min(bytes.Length, EndLength + LongestComment);
        bytes.Seek(bytes.Length - tail);
        var last = bytes.Read(tail);
        for (var at = tail - EndLength; at >= 0; at--)
        {
            if (BitConverter.ToUInt32(last, at) == EndSignature && BitConverter.ToUInt16(last, at + 20) == tail - EndLength - at)
            {
                return Directory(bytes, bytes.Length - tail + at);
            }
        }

        throw Broken();
    }

    private static (ulong Count, ulong Start) Directory(HeaderBytes bytes, long end)
    {
        bytes.Seek(end + 10);
        ulong count = bytes.U16();
        bytes.Skip(4);
        ulong start = bytes.U32();
        if ((count != ushort.MaxValue && start != uint.MaxValue) || end < End64LocatorLength)
        {
            return (count, start);
        }

        bytes.Seek(end - End64LocatorLength);
        if (bytes.U32() != End64LocatorSignature)
        {
            return (count, start);
        }

        bytes.Skip(4);
        SeekTo(bytes, bytes.U64());
        if (bytes.U32() != End64Signature)
        {
            throw Broken();
        }

        bytes.Skip(28);
        count = bytes.U64();
        bytes.Skip(8);
        return (count, bytes.U64());
    }

    private static void SeekTo(HeaderBytes bytes, ulong position) => bytes.Seek(position > long.MaxValue ? throw Broken() : (long)position);

    private static HeaderUnreadableException Broken() => new("it is a broken ZIP archive");
}
