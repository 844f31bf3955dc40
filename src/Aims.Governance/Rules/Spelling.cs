namespace Aims.Governance.Rules;

/// <summary>Finds what somebody probably meant, for "did you mean".</summary>
public static class Spelling
{
    private const int LongestCompared = 64;

    /// <summary>The candidate nearest to a word: at most a third of its letters away, the first in ordinal order at equal distance; null when none is.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length == 0 || word.Length > LongestCompared)
        {
            return null;
        }

        var best = (Distance: Math.Max(1, word.Length / 3) + 1, Word: (string?)null);
        foreach (var candidate in candidates.Where(candidate => candidate.Length <= LongestCompared).OrderBy(candidate => candidate, StringComparer.Ordinal))
        {
            var distance = Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance < best.Distance)
            {
                best = (distance, candidate);
            }
        }

        return best.Word;
    }

    /// <summary>Edits (insert, delete, replace, swap of neighbours) between two words.</summary>
    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    d[i, j] = i + j;
                    continue;
                }

                var replace = d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                d[i, j] = Math.Min(replace, Math.Min(d[i - 1, j], d[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
