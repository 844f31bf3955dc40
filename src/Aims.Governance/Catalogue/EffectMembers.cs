namespace Aims.Governance.Catalogue;

/// <summary>The members by which code acts outside of its process, from <c>Catalogue/effects.tsv</c>.</summary>
public static class EffectMembers
{
    private static readonly Lazy<ILookup<string, (string Member, bool IsPrefix, string Effect)>> ByType = new(Load);

    /// <summary>What a call of the member does, one of <see cref="ToolEffect"/>; null when the list doesn't have it.</summary>
    /// <param name="type">Documentation id of the declaring type, without its prefix.</param>
    /// <param name="member">The member's name as in a documentation id.</param>
    /// <param name="parameters">Its parameters as in a documentation id, with parentheses; empty when it has none.</param>
    public static string? EffectOf(string type, string member, string parameters)
    {
        foreach (var (name, isPrefix, effect) in ByType.Value[type])
        {
            var written = name.IndexOf('(') < 0 ? member : member + parameters;
            if (isPrefix ? written.StartsWith(name, StringComparison.Ordinal) : written == name)
            {
                return effect;
            }
        }

        return null;
    }

    private static ILookup<string, (string Member, bool IsPrefix, string Effect)> Load() => EmbeddedTable.Rows("Catalogue.effects.tsv")
        .ToLookup(row => row[0], row => (row[1].TrimEnd('*'), row[1].EndsWith("*", StringComparison.Ordinal), row[2]), StringComparer.Ordinal);
}
