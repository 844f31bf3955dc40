namespace Aims.Governance.Editing;

/// <summary>A change of a text at one place, which leaves everything else as it is.</summary>
/// <param name="Start">Where, as an offset.</param>
/// <param name="Length">How many characters go.</param>
/// <param name="NewText">What comes instead.</param>
public sealed record TextEdit(int Start, int Length, string NewText)
{
    /// <summary>The changed text.</summary>
    /// <param name="text">The text that the edit was made for.</param>
    public string ApplyTo(string text) => text.Substring(0, Start) + NewText + text.Substring(Start + Length);
}
