namespace Aims.Inventory.Files.Formats;

/// <summary>A field of a protobuf message.</summary>
/// <param name="Number">Its number.</param>
/// <param name="IsBytes">Whether it has a length and bytes (text, message); else <paramref name="Value"/> is its value.</param>
/// <param name="Value">A number, of a varint only; or how many bytes there are.</param>
/// <param name="Start">Where the bytes are.</param>
internal readonly record struct ProtobufField(int Number, bool IsBytes, ulong Value, long Start)
{
    public long End => Start + (long)Value;

    /// <summary>The bytes as text.</summary>
    public string Text(HeaderBytes bytes)
    {
        bytes.Seek(Start);
        return bytes.Text(Value);
    }
}

/// <summary>Walks the fields of a protobuf message (protobuf.dev/programming-guides/encoding), without its schema, and jumps over what isn't asked for.</summary>
internal static class ProtobufFields
{
    private const int MostVarintBytes = 10;

    /// <summary>The fields that lie between two places, in the order of the file.</summary>
    public static IEnumerable<ProtobufField> Between(HeaderBytes bytes, long start, long end)
    {
        for (var next = start; next < end;)
        {
            bytes.Seek(next);
            var tag = Varint(bytes);
            var number = tag >> 3;
            if (number is 0 or > 0x1FFFFFFF)
            {
                throw new HeaderUnreadableException("it is not made of protobuf fields");
            }

            var field = new ProtobufField((int)number, (tag & 7) == 2, ValueOf(bytes, tag & 7), bytes.Position);
            next = field.IsBytes ? field.Value > (ulong)(end - field.Start) ? long.MaxValue : field.End : bytes.Position;
            if (next > end)
            {
                throw new HeaderUnreadableException("it ends before its header does");
            }

            yield return field;
        }
    }

    private static ulong ValueOf(HeaderBytes bytes, ulong wireType)
    {
        switch (wireType)
        {
            case 0 or 2:
                return Varint(bytes);
            case 1:
                return bytes.U64();
            case 5:
                return bytes.U32();
            default:
                throw new HeaderUnreadableException("it is not made of protobuf fields");
        }
    }

    private static ulong Varint(HeaderBytes bytes)
    {
        var value = 0UL;
        for (var i = 0; i < MostVarintBytes; i++)
        {
            var part = bytes.U8();
            value |= (ulong)(part & 0x7F) << (7 * i);
            if (part < 0x80)
            {
                return value;
            }
        }

        throw new HeaderUnreadableException("it is not made of protobuf fields");
    }
}
