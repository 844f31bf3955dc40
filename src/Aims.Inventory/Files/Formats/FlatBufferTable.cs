namespace Aims.Inventory.Files.Formats;

/// <summary>A table of a FlatBuffers file (flatbuffers.dev/internals), without its schema. Whatever offsets it has, they lead no further than the file.</summary>
internal readonly struct FlatBufferTable
{
    private readonly HeaderBytes _bytes;
    private readonly long _start;
    private readonly long _fields;
    private readonly int _fieldsLength;

    private FlatBufferTable(HeaderBytes bytes, long start)
    {
        _bytes = bytes;
        _start = start;
        bytes.Seek(start);
        _fields = start - (int)bytes.U32();
        bytes.Seek(_fields);
        _fieldsLength = bytes.U16();
    }

    /// <summary>The root table of a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="identifier">The file identifier that stands at its fifth byte.</param>
    public static FlatBufferTable Root(HeaderBytes bytes, ReadOnlySpan<byte> identifier)
    {
        var root = bytes.U32();
        return bytes.Read(identifier.Length).AsSpan().SequenceEqual(identifier)
            ? new FlatBufferTable(bytes, root)
            : throw new HeaderUnreadableException("it does not begin as its format does");
    }

    public string? Text(int field)
    {
        if (Place(field) is not { } place)
        {
            return null;
        }

        _bytes.Seek(Target(_bytes, place));
        return _bytes.Text(_bytes.U32());
    }

    public uint? U32(int field)
    {
        if (Place(field) is not { } place)
        {
            return null;
        }

        _bytes.Seek(place);
        return _bytes.U32();
    }

    public ulong? U64(int field)
    {
        if (Place(field) is not { } place)
        {
            return null;
        }

        _bytes.Seek(place);
        return _bytes.U64();
    }

    public FlatBufferTable? Table(int field) => Place(field) is { } place ? new FlatBufferTable(_bytes, Target(_bytes, place)) : null;

    /// <summary>The tables of a list, one by one.</summary>
    public IEnumerable<FlatBufferTable> Tables(int field)
    {
        if (Place(field) is not { } place)
        {
            yield break;
        }

        var bytes = _bytes;
        var list = Target(bytes, place);
        bytes.Seek(list);
        var count = bytes.U32();
        for (var i = 0L; i < count; i++)
        {
            yield return new FlatBufferTable(bytes, Target(bytes, list + sizeof(uint) + (i * sizeof(uint))));
        }
    }

    private static long Target(HeaderBytes bytes, long place)
    {
        bytes.Seek(place);
        return place + bytes.U32();
    }

    private long? Place(int field)
    {
        var entry = 4 + (2 * field);
        if (entry + 2 > _fieldsLength)
        {
            return null;
        }

        _bytes.Seek(_fields + entry);
        var offset = _bytes.U16();
        return offset == 0 ? null : _start + offset;
    }
}
