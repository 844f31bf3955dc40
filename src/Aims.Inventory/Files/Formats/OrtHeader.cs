using System.Globalization;

namespace Aims.Inventory.Files.Formats;

/// <summary>The format of ONNX Runtime, versions 1 to 6, by onnxruntime/core/flatbuffers/schema/ort.fbs: a FlatBuffers file of identifier ORTM, which holds the fields of an ONNX model.</summary>
internal static class OrtHeader
{
    private const int OrtVersion = 0;
    private const int Model = 1;

    private const int OpsetImport = 1;
    private const int ProducerName = 2;
    private const int ProducerVersion = 3;
    private const int Domain = 4;
    private const int ModelVersion = 5;
    private const int MetadataProps = 9;

    public static void Read(HeaderBytes bytes, HeaderFacts facts)
    {
        var session = FlatBufferTable.Root(bytes, "ORTM"u8);
        facts.Format = "ort";
        facts.Add(HeaderFacts.FormatVersion, session.Text(OrtVersion));
        if (session.Table(Model) is not { } model)
        {
            return;
        }

        facts.Add(HeaderFacts.Producer, model.Text(ProducerName));
        facts.Add(HeaderFacts.ProducerVersion, model.Text(ProducerVersion));
        facts.Add(HeaderFacts.Domain, model.Text(Domain));
        facts.Add(HeaderFacts.Version, model.U64(ModelVersion) is { } version and > 0 ? ((long)version).ToString(CultureInfo.InvariantCulture) : null);
        var opsets = new OnnxOpsets();
        foreach (var opset in model.Tables(OpsetImport))
        {
            opsets.Add(opset.Text(0) ?? "", opset.U64(1) ?? 0);
        }

        facts.Add(HeaderFacts.Opsets, opsets.ToString());
        foreach (var property in model.Tables(MetadataProps))
        {
            OnnxProperties.Add(facts, property.Text(0) ?? "", property.Text(1));
        }
    }
}
