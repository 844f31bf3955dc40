using System.Globalization;
using System.Text.RegularExpressions;

namespace Aims.Inventory.Files.Formats;

/// <summary>
/// TensorFlow 1 and 2: the protobuf messages SavedModel and GraphDef, by tensorflow/core/protobuf/saved_model.proto, meta_graph.proto and
/// tensorflow/core/framework/graph.proto. Many other protobuf files end in .pb, so all that is read must be as TensorFlow writes it.
/// </summary>
internal static partial class TensorFlowHeader
{
    private const int MetaGraphs = 2;
    private const int MetaInfo = 1;
    private const int TensorFlowVersion = 5;

    private const int Node = 1;
    private const int NodeName = 1;
    private const int NodeOperation = 2;

    public static void Read(HeaderBytes bytes, HeaderFacts facts)
    {
        var first = ProtobufFields.Between(bytes, 0, bytes.Length).FirstOrDefault();
        if (first is { Number: Node, IsBytes: true } && IsNode(bytes, first))
        {
            facts.Format = "tensorflow-graph";
        }
        else if (first is { Number: 1, IsBytes: false, Value: 1 })
        {
            ReadSavedModel(bytes, facts);
        }
    }

    private static void ReadSavedModel(HeaderBytes bytes, HeaderFacts facts)
    {
        var metaInfo =
            from graph in ProtobufFields.Between(bytes, 0, bytes.Length)
            where graph is { Number: MetaGraphs, IsBytes: true }
            from info in ProtobufFields.Between(bytes, graph.Start, graph.End)
            where info is { Number: MetaInfo, IsBytes: true }
            from field in ProtobufFields.Between(bytes, info.Start, info.End)
            where field is { Number: TensorFlowVersion, IsBytes: true }
            select field.Text(bytes);
        if (metaInfo.FirstOrDefault(version => VersionForm().IsMatch(version)) is { } version)
        {
            facts.Format = "tensorflow-saved-model";
            facts.Add(HeaderFacts.FormatVersion, 1.ToString(CultureInfo.InvariantCulture));
            facts.Add(HeaderFacts.ProducerVersion, version);
        }
    }

    private static bool IsNode(HeaderBytes bytes, ProtobufField node)
    {
        var fields = ProtobufFields.Between(bytes, node.Start, node.End).Take(2).ToList();
        return fields is [{ Number: NodeName, IsBytes: true }, { Number: NodeOperation, IsBytes: true }] && OperationForm().IsMatch(fields[1].Text(bytes));
    }

    [GeneratedRegex(@"^[0-9]+\.[0-9]+\.[0-9]+[-+.A-Za-z0-9]*$")]
    private static partial Regex VersionForm();

    [GeneratedRegex("^(Placeholder|PlaceholderV2|PlaceholderWithDefault|Const|VariableV2|VarHandleOp|NoOp|Identity)$")]
    private static partial Regex OperationForm();
}
