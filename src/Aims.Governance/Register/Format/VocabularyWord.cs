namespace Aims.Governance.Register.Format;

/// <summary>A word of a closed list.</summary>
/// <param name="Word">As it is written in the register.</param>
/// <param name="Meaning">What it means, in our own words.</param>
public sealed record VocabularyWord(string Word, string Meaning);
