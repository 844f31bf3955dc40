using System.Globalization;

namespace Aims.Inventory.Files.Formats;

/// <summary>
/// GGUF, versions 2 and 3, by docs/gguf.md of ggml: magic, version, number of tensors, number of metadata entries, and the entries. Of those the
/// ones under <c>general.</c> are read; they may stand anywhere, as quantisation adds its own at the end.
/// </summary>
internal static class GgufHeader
{
    private const uint Magic = 0x46554747; // "GGUF", little-endian
    private const int LongestKey = 64;
    private const int DeepestArray = 4;

    private enum ValueType : uint
    {
        U8 = 0,
        I8 = 1,
        U16 = 2,
        I16 = 3,
        U32 = 4,
        I32 = 5,
        F32 = 6,
        Bool = 7,
        Text = 8,
        Array = 9,
        U64 = 10,
        I64 = 11,
        F64 = 12,
    }

    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["general.name"] = HeaderFacts.Name,
        ["general.version"] = HeaderFacts.Version,
        ["general.architecture"] = HeaderFacts.Architecture,
        ["general.author"] = HeaderFacts.Author,
        ["general.license"] = HeaderFacts.License,
    };

    // llama_ftype of llama.cpp, which general.file_type holds: how most of the tensors are stored.
    private static readonly Dictionary<uint, string> FileTypes = new()
    {
        [0] = "F32", [1] = "F16", [2] = "Q4_0", [3] = "Q4_1", [7] = "Q8_0", [8] = "Q5_0", [9] = "Q5_1", [10] = "Q2_K", [11] = "Q3_K_S",
        [12] = "Q3_K_M", [13] = "Q3_K_L", [14] = "Q4_K_S", [15] = "Q4_K_M", [16] = "Q5_K_S", [17] = "Q5_K_M", [18] = "Q6_K", [19] = "IQ2_XXS",
        [20] = "IQ2_XS", [21] = "Q2_K_S", [22] = "IQ3_XS", [23] = "IQ3_XXS", [24] = "IQ1_S", [25] = "IQ4_NL", [26] = "IQ3_S", [27] = "IQ3_M",
        [28] = "IQ2_S", [29] = "IQ2_M", [30] = "IQ4_XS", [31] = "IQ1_M", [32] = "BF16", [36] = "TQ1_0", [37] = "TQ2_0", [38] = "MXFP4_MOE",
    };

    public static void Read(HeaderBytes bytes, HeaderFacts facts)
    {
        if (bytes.U32() != Magic)
        {
            throw new HeaderUnreadableException("it does not begin as GGUF");
        }

        var version = bytes.U32();
        facts.Format = "gguf";
        if (version is not (2 or 3))
        {
            throw new HeaderUnreadableException("it is GGUF of another version or byte order than what is read");
        }

        facts.Add(HeaderFacts.FormatVersion, version.ToString(CultureInfo.InvariantCulture));
        bytes.U64(); // number of tensors
        for (var left = bytes.U64(); left > 0; left--)
        {
            ReadEntry(bytes, facts);
        }
    }

    private static void ReadEntry(HeaderBytes bytes, HeaderFacts facts)
    {
        var length = bytes.U64();
        string? key = null;
        if (length <= LongestKey)
        {
            key = bytes.Text(length);
        }
        else
        {
            bytes.Skip(length);
        }

        var type = (ValueType)bytes.U32();
        if (type == ValueType.Text && key is not null && Texts.TryGetValue(key, out var fact))
        {
            facts.Add(fact, bytes.Text(bytes.U64()));
        }
        else if (type == ValueType.U32 && key == "general.file_type")
        {
            facts.Add(HeaderFacts.Quantization, FileTypes.GetValueOrDefault(bytes.U32()));
        }
        else
        {
            SkipValue(bytes, type, 0);
        }
    }

    private static void SkipValue(HeaderBytes bytes, ValueType type, int depth)
    {
        if (type == ValueType.Text)
        {
            bytes.Skip(bytes.U64());
        }
        else if (type != ValueType.Array)
        {
            bytes.Skip(Size(type));
        }
        else
        {
            var elements = (ValueType)bytes.U32();
            var count = bytes.U64();
            if (elements is not (ValueType.Text or ValueType.Array))
            {
                bytes.Skip(count <= (ulong)bytes.Left ? count * Size(elements) : count);
                return;
            }

            if (depth == DeepestArray)
            {
                throw new HeaderUnreadableException("its header is nested too deeply");
            }

            for (; count > 0; count--)
            {
                SkipValue(bytes, elements, depth + 1);
            }
        }
    }

    private static ulong Size(ValueType type) => type switch
    {
        ValueType.U8 or ValueType.I8 or ValueType.Bool => 1,
        ValueType.U16 or ValueType.I16 => 2,
        ValueType.U32 or ValueType.I32 or ValueType.F32 => 4,
        ValueType.U64 or ValueType.I64 or ValueType.F64 => 8,
        _ => throw new HeaderUnreadableException("its header has a value of an unknown type"),
    };
}
