namespace Aims.Governance.Yaml;

/// <summary>What can be refused by looking at the characters alone, before a parser that has other words for it sees them.</summary>
internal static class TextGuard
{
    /// <summary>Longest text that is read, in characters; a register entry of a page is a thousandth of it.</summary>
    public const int MaxLength = 1024 * 1024;

    public static void Check(string text)
    {
        if (text.Length > MaxLength)
        {
            throw new YamlRefusedException("it is larger than 1 MiB; a register file holds one system, keep documents elsewhere and name their path", 0);
        }

        var inIndentation = true;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is '\0' or '\uFFFD')
            {
                throw new YamlRefusedException("it is not UTF-8 text (a character here could not be decoded); save the file as UTF-8", i);
            }

            if (character == '\t' && inIndentation)
            {
                throw new YamlRefusedException(SyntaxErrors.Tab, i);
            }

            if (char.IsControl(character) && character is not ('\t' or '\n' or '\r' or '\u0085'))
            {
                throw new YamlRefusedException("there is a control character here; remove it (is this a text file, saved as UTF-8?)", i);
            }

            inIndentation = character is '\n' or '\r' || (inIndentation && character == ' ');
        }
    }
}
