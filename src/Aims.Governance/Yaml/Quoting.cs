using System.Globalization;
using System.Text;

namespace Aims.Governance.Yaml;

/// <summary>Puts text of a register file into a message.</summary>
internal static class Quoting
{
    private const int LongestShown = 60;

    /// <summary>The text in single quotes, on one line and not longer than a message can bear.</summary>
    public static string Quote(string text) => $"'{Shown(text)}'";

    /// <summary>The same without quotes, for a name in a list of names.</summary>
    public static string Shown(string text)
    {
        var shown = new StringBuilder();
        foreach (var character in text.Length > LongestShown ? text.Substring(0, LongestShown) : text)
        {
            shown.Append(IsShown(character) ? character : ' ');
        }

        return shown.Append(text.Length > LongestShown ? "…" : "").ToString();
    }

    // Neither what ends a line nor what is invisible or turns the direction of what follows.
    private static bool IsShown(char character) => char.GetUnicodeCategory(character) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
