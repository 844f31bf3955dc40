using System.Diagnostics;
using System.Text;
using Aims.Governance.Catalogue;
using Aims.Inventory.Files;

namespace Aims.Inventory.Tests.Files;

/// <summary>Files that are cut, lie about their sizes, or are noise: each is listed with a reason, soon, and none is believed.</summary>
public sealed class HostileModelFileTests
{
    private static readonly (string Name, byte[] Bytes)[] Good =
    [
        ("x.gguf", ModelBytes.Gguf()),
        ("x.onnx", ModelBytes.Onnx()),
        ("x.tflite", ModelBytes.Tflite("text")),
        ("x.safetensors", ModelBytes.Safetensors("""{"__metadata__":{"format":"pt"},"w":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}""")),
        ("x.pt", ModelBytes.Zip(("archive/data.pkl", "x"), ("archive/version", "3\n"))),
        ("x.pb", ModelBytes.TensorFlowSavedModel()),
        ("x.mlnet", Real("ml-net.zip")),
        ("x.ort", Real("onnx-runtime.ort")),
    ];

    public static TheoryData<string> Names => [.. Good.Select(item => item.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_that_is_cut_anywhere_says_so_or_was_read_before_the_cut(string name)
    {
        var bytes = Good.Single(item => item.Name == name).Bytes;
        for (var length = 0; length < bytes.Length; length++)
        {
            var header = ModelFileHeaderTests.Read(name, bytes[..length]);

            Assert.True(header is null || header.NotRead is not null || header.Format != ModelFileHeader.Unknown, $"{length}");
        }

        Assert.True(ModelFileHeaderTests.Read(name, bytes[..(bytes.Length / 2)]) is null or { NotRead: not null } or { Format: "ort" });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Noise_never_throws(string name)
    {
        var good = Good.Single(item => item.Name == name).Bytes;
        var random = new Random(20261129);
        for (var round = 0; round < 3000; round++)
        {
            var bytes = (byte[])good.Clone();
            for (var flips = random.Next(1, 6); flips > 0; flips--)
            {
                bytes[random.Next(bytes.Length)] = random.Next(3) switch { 0 => 0xFF, 1 => 0, _ => (byte)random.Next(256) };
            }

            var header = ModelFileHeaderTests.Read(name, bytes);

            Assert.All(header?.Facts ?? new Dictionary<string, string>(), fact => Assert.DoesNotContain(fact.Value, char.IsControl));
        }
    }

    [Fact]
    public void Stated_sizes_are_not_believed()
    {
        var gguf = new ModelBytes.Writer().Ascii("GGUF").U32(3).U64(ulong.MaxValue).U64(ulong.MaxValue);
        Assert.Equal("it ends before its header does", Reason("x.gguf", gguf.Text64("general.name").U32(8).U64(ulong.MaxValue).ToArray()));
        Assert.Equal("it ends before its header does", Reason("x.gguf", new ModelBytes.Writer().Ascii("GGUF").U32(3).U64(0).U64(1).Text64("a").U32(9).U32(10).U64(ulong.MaxValue / 8 + 1).ToArray()));
        Assert.Equal("it ends before its header does", Reason("x.safetensors", new ModelBytes.Writer().U64(long.MaxValue).Ascii("{}").ToArray()));
        Assert.Equal("it ends before its header does", Reason("x.onnx", new ModelBytes.Writer().Varint(1, 8).Bytes([0x3A, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01]).ToArray()));
        Assert.Equal("it is GGUF of another version or byte order than what is read", Reason("x.gguf", ModelBytes.Gguf(version: 0x03000000)));
    }

    [Fact]
    public void Nested_arrays_end() =>
        Assert.Equal("its header is nested too deeply", Reason("x.gguf", Enumerable.Range(0, 100).Aggregate(new ModelBytes.Writer().Ascii("GGUF").U32(3).U64(0).U64(1).Text64("a").U32(9), (file, _) => file.U32(9).U64(1)).ToArray()));

    [Fact]
    public void A_table_that_points_to_itself_ends() =>
        Assert.NotNull(Reason("x.tflite", new ModelBytes.Writer().U32(4).Ascii("TFL3").Bytes(new byte[40]).ToArray()));

    [Fact]
    public void Json_that_is_nested_deeply_or_no_object_is_refused()
    {
        Assert.Equal("its header is no JSON", Reason("x.safetensors", ModelBytes.Safetensors("{\"a\":{\"b\":" + new string('[', 5000))));
        Assert.Equal("its header is not one of safetensors", Reason("x.safetensors", ModelBytes.Safetensors("[1]")));
        Assert.Equal("its header is not one of safetensors", Reason("x.safetensors", ModelBytes.Safetensors("{\"__metadata__\":\"x\"}")));
    }

    [Fact]
    public void An_archive_that_would_unpack_to_a_gigabyte_is_unpacked_for_its_first_line_only()
    {
        var clock = Stopwatch.StartNew();
        var header = ModelFileHeaderTests.Read("x.mlnet", ModelBytes.Zip(("TrainingInfo/Version.txt", "5.0 " + new string('0', 50_000_000))));

        Assert.Equal("5.0", header!.Facts!["producerVersion"]);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), clock.Elapsed.ToString());
    }

    [Fact]
    public void A_huge_file_is_not_read_through_for_its_header()
    {
        // Sparse: it takes no room on the disk.
        var path = Path.Combine(Path.GetTempPath(), $"aims-huge-{Guid.NewGuid():N}.gguf");
        try
        {
            using (var file = File.Create(path))
            {
                file.Write(Encoding.ASCII.GetBytes("GGUF"));
                file.Write([3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
                file.Write(BitConverter.GetBytes(ulong.MaxValue));
                file.SetLength(60L << 30);
            }

            var clock = Stopwatch.StartNew();
            var header = ModelFileHeader.Of(path, ProjectFileKind.Of(path)!, CancellationToken.None)!;

            Assert.Equal(("gguf", "its header is larger than what is read of a file"), (header.Format, header.NotRead));
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), clock.Elapsed.ToString());
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string? Reason(string name, byte[] bytes) => ModelFileHeaderTests.Read(name, bytes)!.NotRead;

    private static byte[] Real(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "models", name));
}
