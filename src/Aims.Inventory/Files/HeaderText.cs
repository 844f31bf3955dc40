using System.Globalization;
using System.Text;

namespace Aims.Inventory.Files;

/// <summary>Makes a text from a file fit to be recorded: bounded, on one line, without characters that are invisible or turn the direction of what follows.</summary>
internal static class HeaderText
{
    /// <summary>How many bytes of a text are read.</summary>
    public const int LongestRead = 4 * Longest;

    private const int Longest = 200;

    /// <summary>The text of UTF-8 bytes; what is not UTF-8 is replaced.</summary>
    public static string Of(ReadOnlySpan<byte> utf8) => Of(Encoding.UTF8.GetString(utf8));

    /// <summary>The text as it may be recorded.</summary>
    public static string Of(string text)
    {
        var kept = new StringBuilder();
        foreach (var rune in text.Trim('\0', ' ', '\t', '\r', '\n').EnumerateRunes())
        {
            if (kept.Length + rune.Utf16SequenceLength > Longest)
            {
                kept.Append('…');
                break;
            }

            kept.Append(IsShown(rune) ? rune : Rune.ReplacementChar);
        }

        return kept.ToString();
    }

    private static bool IsShown(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
