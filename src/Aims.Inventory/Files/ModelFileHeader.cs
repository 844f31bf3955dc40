using Aims.Governance.Catalogue;
using Aims.Inventory.Files.Formats;

namespace Aims.Inventory.Files;

/// <summary>What a model file says of itself. Only fields that its format defines for this are kept; its content is never run or unpickled.</summary>
/// <param name="Format">The format that the content has; <see cref="Unknown"/> when it isn't the one that the name promises.</param>
/// <param name="Facts">The facts by name; null when there are none.</param>
/// <param name="NotRead">Why the header was not read, or not to its end; null when it was.</param>
internal sealed record ModelFileHeader(string Format, IReadOnlyDictionary<string, string>? Facts, string? NotRead)
{
    public const string Unknown = "unknown";

    private static readonly Dictionary<string, Action<HeaderBytes, HeaderFacts>> Readers = new(StringComparer.Ordinal)
    {
        ["gguf"] = GgufHeader.Read,
        ["ml-net"] = MlNetHeader.Read,
        ["onnx"] = OnnxHeader.Read,
        ["ort"] = OrtHeader.Read,
        ["pytorch"] = PyTorchHeader.Read,
        ["safetensors"] = SafetensorsHeader.Read,
        ["tensorflow"] = TensorFlowHeader.Read,
        ["tflite"] = TfliteHeader.Read,
    };

    /// <summary>Reads the header of a file.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="kind">What it is by its name.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The header; null when only the content could make it a model, and it doesn't.</returns>
    public static ModelFileHeader? Of(string path, ProjectFileKind kind, CancellationToken cancellationToken)
    {
        try
        {
            // What has no size may be a pipe or a device: opening one may wait for ever. The buffer is small, as headers are read in jumps.
            using Stream stream = new FileInfo(path).Length == 0
                ? new MemoryStream()
                : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 4096);
            return Read(stream, kind, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return kind.IsCertain ? new ModelFileHeader(Unknown, null, "it could not be opened") : null;
        }
    }

    /// <summary>Reads the header of a file that is open.</summary>
    public static ModelFileHeader? Read(Stream stream, ProjectFileKind kind, CancellationToken cancellationToken)
    {
        var facts = new HeaderFacts();
        string? notRead = null;
        try
        {
            Readers[kind.Kind](new HeaderBytes(stream, cancellationToken), facts);
        }
        catch (HeaderUnreadableException exception)
        {
            notRead = exception.Message;
        }

        var isModel = kind.IsCertain || facts.Format is not null || (facts.BeganAsOne && notRead is not null);
        return !isModel ? null : new ModelFileHeader(facts.Format ?? Unknown, facts.Facts, notRead);
    }
}
