using System.Globalization;

namespace Aims.Inventory.Files.Formats;

/// <summary>TensorFlow Lite (LiteRT), schema version 3, by tensorflow/compiler/mlir/lite/schema/schema.fbs: a FlatBuffers file of identifier TFL3, whose root is the table Model.</summary>
internal static class TfliteHeader
{
    private const int Version = 0;
    private const int Description = 3;

    public static void Read(HeaderBytes bytes, HeaderFacts facts)
    {
        var model = FlatBufferTable.Root(bytes, "TFL3"u8);
        facts.Format = "tflite";
        facts.Add(HeaderFacts.FormatVersion, model.U32(Version)?.ToString(CultureInfo.InvariantCulture));
        facts.Add(HeaderFacts.Description, model.Text(Description));
    }
}
