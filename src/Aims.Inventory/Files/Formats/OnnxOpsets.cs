using System.Globalization;

namespace Aims.Inventory.Files.Formats;

/// <summary>The operator sets that a model imports, as a text: <c>ai.onnx 17, ai.onnx.ml 3</c>.</summary>
internal sealed class OnnxOpsets
{
    private const int Most = 16;
    private const string Standard = "ai.onnx";

    private readonly SortedSet<string> _sets = new(StringComparer.Ordinal);

    /// <summary>Adds one.</summary>
    /// <param name="domain">Its domain; empty for the standard one.</param>
    /// <param name="version">Its version.</param>
    public void Add(string domain, ulong version)
    {
        if (_sets.Count < Most)
        {
            _sets.Add(string.Create(CultureInfo.InvariantCulture, $"{(domain.Length == 0 ? Standard : domain)} {(long)version}"));
        }
    }

    public override string ToString() => HeaderText.Of(string.Join(", ", _sets));
}
