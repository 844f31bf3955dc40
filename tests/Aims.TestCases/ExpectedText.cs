namespace Aims.TestCases;

/// <summary>What an observer must say where the source observer, which reads one type at a time, may know less.</summary>
/// <param name="BySource">What the source observer says.</param>
/// <param name="ByMetadata">What the metadata observer says.</param>
public sealed record ExpectedText(string BySource, string ByMetadata)
{
    /// <summary>What an observer must say.</summary>
    /// <param name="observer">One of the two observers.</param>
    /// <returns>The text.</returns>
    public string By(Observers observer) => observer == Observers.SourceOnly ? BySource : ByMetadata;
}
