using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Aims.Inventory.Tests.Files;

/// <summary>Small model files, put together byte by byte as their formats' specifications say.</summary>
internal static class ModelBytes
{
    /// <summary>GGUF 3 as llama.cpp writes it: vocabulary in the middle, what quantisation adds at the end.</summary>
    public static byte[] Gguf(string name = "Claims Mini", uint version = 3, int tokens = 3)
    {
        var file = new Writer().Ascii("GGUF").U32(version).U64(0).U64(9);
        GgufText(file, "general.architecture", "llama");
        GgufText(file, "general.name", name);
        GgufText(file, "general.license", "apache-2.0");
        GgufText(file, "general.author", "Contoso");
        GgufText(file, "tokenizer.chat_template", "You are a secret prompt");
        file.Text64("llama.rope.freq_base").U32(6).U32(0);
        file.Text64("tokenizer.ggml.tokens").U32(9).U32(8).U64((ulong)tokens);
        for (var i = 0; i < tokens; i++)
        {
            file.Text64($"token{i}");
        }

        file.Text64("tokenizer.ggml.scores").U32(9).U32(6).U64(2).U32(0).U32(0);
        return file.Text64("general.file_type").U32(4).U32(15).ToArray();
    }

    public static byte[] Safetensors(string json) => new Writer().U64((ulong)Encoding.UTF8.GetByteCount(json)).Ascii(json).ToArray();

    /// <summary>An ONNX ModelProto with a graph of some bytes.</summary>
    public static byte[] Onnx(int graphLength = 300) => new Writer()
        .Varint(1, 9)
        .Field(2, "pytorch").Field(3, "2.4.0").Field(4, "com.contoso").Varint(5, 7).Field(6, "a free text that stays out")
        .Field(7, new byte[graphLength])
        .Field(8, new Writer().Field(1, "").Varint(2, 17).ToArray())
        .Field(8, new Writer().Field(1, "ai.onnx.ml").Varint(2, 3).ToArray())
        .Field(14, new Writer().Field(1, "model_license").Field(2, "MIT").ToArray())
        .Field(14, new Writer().Field(1, "api_key").Field(2, "sk-secret").ToArray())
        .ToArray();

    /// <summary>A TensorFlow Lite file whose Model table has a version and a description.</summary>
    public static byte[] Tflite(string description)
    {
        // Root at 20: a table of the vtable at 8, which has fields 0 (version, at 4) and 3 (description, at 8).
        var text = Encoding.UTF8.GetBytes(description);
        return new Writer()
            .U32(20).Ascii("TFL3")
            .U16(12).U16(12).U16(4).U16(0).U16(0).U16(8)
            .U32(12).U32(3).U32(4)
            .U32((uint)text.Length).Bytes(text).Bytes([0])
            .ToArray();
    }

    public static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    /// <summary>A file of torch.save before PyTorch 1.6: pickles of the magic number, the protocol's version, …</summary>
    public static byte[] LegacyPyTorch() => [0x80, 0x02, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, 0x2e, 0x80, 0x02, 0x4d, 0xe9, 0x03, 0x2e];

    /// <summary>A frozen graph of TensorFlow: nodes of a name and an operation.</summary>
    public static byte[] TensorFlowGraph() => new Writer()
        .Field(1, new Writer().Field(1, "input").Field(2, "Placeholder").ToArray())
        .Field(1, new Writer().Field(1, "w").Field(2, "Const").ToArray())
        .ToArray();

    public static byte[] TensorFlowSavedModel() => new Writer()
        .Varint(1, 1)
        .Field(2, new Writer().Field(1, new Writer().Field(4, "serve").Field(5, "2.16.1").ToArray()).ToArray())
        .ToArray();

    private static void GgufText(Writer file, string key, string value) => file.Text64(key).U32(8).Text64(value);

    /// <summary>Writes little-endian numbers, texts and protobuf fields.</summary>
    internal sealed class Writer
    {
        private readonly MemoryStream _bytes = new();

        public Writer Bytes(ReadOnlySpan<byte> bytes)
        {
            _bytes.Write(bytes);
            return this;
        }

        public Writer Ascii(string text) => Bytes(Encoding.UTF8.GetBytes(text));

        public Writer U16(ushort value)
        {
            Span<byte> bytes = stackalloc byte[2];
            BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
            return Bytes(bytes);
        }

        public Writer U32(uint value)
        {
            Span<byte> bytes = stackalloc byte[4];
            BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
            return Bytes(bytes);
        }

        public Writer U64(ulong value)
        {
            Span<byte> bytes = stackalloc byte[8];
            BinaryPrimitives.WriteUInt64LittleEndian(bytes, value);
            return Bytes(bytes);
        }

        public Writer Text64(string text) => U64((ulong)Encoding.UTF8.GetByteCount(text)).Ascii(text);

        public Writer Varint(int number, ulong value) => Varint((ulong)(number << 3)).Varint(value);

        public Writer Field(int number, string text) => Field(number, Encoding.UTF8.GetBytes(text));

        public Writer Field(int number, ReadOnlySpan<byte> bytes) => Varint((ulong)((number << 3) | 2)).Varint((ulong)bytes.Length).Bytes(bytes);

        public byte[] ToArray() => _bytes.ToArray();

        private Writer Varint(ulong value)
        {
            for (; value >= 0x80; value >>= 7)
            {
                _bytes.WriteByte((byte)(value | 0x80));
            }

            _bytes.WriteByte((byte)value);
            return this;
        }
    }
}
