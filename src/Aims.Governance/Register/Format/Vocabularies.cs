namespace Aims.Governance.Register.Format;

/// <summary>The closed lists of words of the register, from <c>vocabularies.tsv</c>.</summary>
public static class Vocabularies
{
    private static readonly Lazy<Dictionary<string, IReadOnlyList<VocabularyWord>>> ByName = new(() => EmbeddedTable.Rows("Register.Format.vocabularies.tsv")
        .GroupBy(row => row[0], StringComparer.Ordinal)
        .ToDictionary(rows => rows.Key, rows => (IReadOnlyList<VocabularyWord>)[.. rows.Select(row => new VocabularyWord(row[1], row[2]))], StringComparer.Ordinal));

    // Asked for with each value of each file.
    private static readonly Lazy<Dictionary<string, IReadOnlyList<string>>> WordsByName = new(() =>
        ByName.Value.ToDictionary(words => words.Key, words => (IReadOnlyList<string>)[.. words.Value.Select(word => word.Word)], StringComparer.Ordinal));

    /// <summary>The names of the vocabularies, in the order of the table.</summary>
    public static IReadOnlyCollection<string> Names => ByName.Value.Keys;

    /// <summary>The words of a vocabulary, with their meanings.</summary>
    /// <exception cref="KeyNotFoundException">There is no such vocabulary.</exception>
    public static IReadOnlyList<VocabularyWord> Of(string name) => ByName.Value[name];

    /// <summary>The words of a vocabulary.</summary>
    /// <exception cref="KeyNotFoundException">There is no such vocabulary.</exception>
    public static IReadOnlyList<string> WordsOf(string name) => WordsByName.Value[name];
}
