using System.Globalization;

namespace Aims.Inventory.Files.Formats;

/// <summary>
/// ONNX, IR versions 3 to 13, by onnx/onnx.proto3 of onnx/onnx: a protobuf message ModelProto. The graph is jumped over; of the free-form
/// <c>metadata_props</c>, those of docs/MetadataProps.md are read.
/// </summary>
internal static class OnnxHeader
{
    private const int IrVersion = 1;
    private const int ProducerName = 2;
    private const int ProducerVersion = 3;
    private const int Domain = 4;
    private const int ModelVersion = 5;
    private const int Graph = 7;
    private const int OpsetImport = 8;
    private const int MetadataProps = 14;

    public static void Read(HeaderBytes bytes, HeaderFacts facts)
    {
        var opsets = new OnnxOpsets();
        var hasIrVersion = false;
        try
        {
            foreach (var field in ProtobufFields.Between(bytes, 0, bytes.Length))
            {
                hasIrVersion |= field is { Number: IrVersion, IsBytes: false };
                if (hasIrVersion && field is { Number: Graph, IsBytes: true })
                {
                    facts.Format = "onnx";
                }

                ReadField(bytes, facts, opsets, field);
            }
        }
        finally
        {
            facts.Add(HeaderFacts.Opsets, opsets.ToString());
        }

        if (facts.Format is null)
        {
            throw new HeaderUnreadableException("it is no ONNX model");
        }
    }

    private static void ReadField(HeaderBytes bytes, HeaderFacts facts, OnnxOpsets opsets, ProtobufField field)
    {
        switch (field.Number)
        {
            case IrVersion when !field.IsBytes:
                facts.Add(HeaderFacts.FormatVersion, field.Value.ToString(CultureInfo.InvariantCulture));
                break;
            case ModelVersion when !field.IsBytes && field.Value > 0:
                facts.Add(HeaderFacts.Version, ((long)field.Value).ToString(CultureInfo.InvariantCulture));
                break;
            case ProducerName when field.IsBytes:
                facts.Add(HeaderFacts.Producer, field.Text(bytes));
                break;
            case ProducerVersion when field.IsBytes:
                facts.Add(HeaderFacts.ProducerVersion, field.Text(bytes));
                break;
            case Domain when field.IsBytes:
                facts.Add(HeaderFacts.Domain, field.Text(bytes));
                break;
            case OpsetImport when field.IsBytes:
                var opset = Pair(bytes, field);
                opsets.Add(opset.Text, opset.Number);
                break;
            case MetadataProps when field.IsBytes:
                OnnxProperties.Add(facts, Pair(bytes, field).Text, Pair(bytes, field).Second);
                break;
        }
    }

    // OperatorSetIdProto (a text and a number) and StringStringEntryProto (two texts).
    private static (string Text, string? Second, ulong Number) Pair(HeaderBytes bytes, ProtobufField message)
    {
        var (text, second, number) = ("", (string?)null, 0UL);
        foreach (var field in ProtobufFields.Between(bytes, message.Start, message.End))
        {
            switch (field.Number)
            {
                case 1 when field.IsBytes:
                    text = field.Text(bytes);
                    break;
                case 2 when field.IsBytes:
                    second = field.Text(bytes);
                    break;
                case 2:
                    number = field.Value;
                    break;
            }
        }

        return (text, second, number);
    }
}
