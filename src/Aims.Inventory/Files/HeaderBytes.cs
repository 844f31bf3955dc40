using System.Buffers.Binary;

namespace Aims.Inventory.Files;

/// <summary>
/// A file that is read where its header leads, within bounds: never past its end, never more bytes or jumps than a budget allows.
/// So a file that lies about itself ends in <see cref="HeaderUnreadableException"/>, soon, whatever it says.
/// </summary>
internal sealed class HeaderBytes
{
    /// <summary>How much of a file is read at most, in bytes: the largest headers, with the vocabulary of a language model, are about 10 MB.</summary>
    private const long LargestBudget = 32 * 1024 * 1024;

    /// <summary>What a jump costs, in bytes: about what the system reads for it.</summary>
    private const int JumpCost = 4096;

    private readonly Stream _stream;
    private readonly CancellationToken _cancellationToken;
    private readonly byte[] _number = new byte[8];
    private long _budget = LargestBudget;

    /// <summary>Reads a stream that can seek.</summary>
    public HeaderBytes(Stream stream, CancellationToken cancellationToken)
    {
        _stream = stream;
        _cancellationToken = cancellationToken;
        Length = stream.Length;
    }

    /// <summary>Length of the file, in bytes.</summary>
    public long Length { get; }

    /// <summary>Where the next byte is read.</summary>
    public long Position { get; private set; }

    /// <summary>Bytes from <see cref="Position"/> to the end.</summary>
    public long Left => Length - Position;

    public void Seek(long position)
    {
        if (position < 0 || position > Length)
        {
            throw EndsTooEarly();
        }

        var distance = position - Position;
        Spend(distance is >= 0 and < JumpCost ? distance : JumpCost);
        _stream.Position = position;
        Position = position;
    }

    /// <summary>Leaves bytes out.</summary>
    /// <param name="count">How many; a count that a file claims may be any.</param>
    public void Skip(ulong count)
    {
        if (count > (ulong)Left)
        {
            throw EndsTooEarly();
        }

        Seek(Position + (long)count);
    }

    /// <summary>Reads bytes. No memory is taken for more than there are, or than may be read.</summary>
    public byte[] Read(int count)
    {
        if (count > Left)
        {
            throw EndsTooEarly();
        }

        if (count > _budget)
        {
            throw TooLarge();
        }

        var bytes = new byte[count];
        Fill(bytes);
        return bytes;
    }

    public byte U8() => Number(1)[0];

    public ushort U16() => BinaryPrimitives.ReadUInt16LittleEndian(Number(2));

    public uint U32() => BinaryPrimitives.ReadUInt32LittleEndian(Number(4));

    public ulong U64() => BinaryPrimitives.ReadUInt64LittleEndian(Number(8));

    /// <summary>Reads a text of a stated length, of which only a beginning is kept.</summary>
    /// <param name="length">How many bytes the file says that it has.</param>
    public string Text(ulong length)
    {
        if (length > (ulong)Left)
        {
            throw EndsTooEarly();
        }

        var kept = Read((int)Math.Min(length, HeaderText.LongestRead));
        Skip(length - (ulong)kept.Length);
        return HeaderText.Of(kept);
    }

    private ReadOnlySpan<byte> Number(int count)
    {
        if (count > Left)
        {
            throw EndsTooEarly();
        }

        Fill(_number.AsSpan(0, count));
        return _number.AsSpan(0, count);
    }

    private void Fill(Span<byte> bytes)
    {
        Spend(bytes.Length);
        try
        {
            _stream.ReadExactly(bytes);
        }
        catch (EndOfStreamException)
        {
            // It was cut while it was read.
            throw EndsTooEarly();
        }

        Position += bytes.Length;
    }

    private void Spend(long cost)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _budget -= Math.Max(cost, 1);
        if (_budget < 0)
        {
            throw TooLarge();
        }
    }

    private static HeaderUnreadableException TooLarge() => new("its header is larger than what is read of a file");

    private static HeaderUnreadableException EndsTooEarly() => new("it ends before its header does");
}
