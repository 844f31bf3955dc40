namespace Aims.Governance.Yaml;

/// <summary>Says in a person's words what the parser says in a parser's.</summary>
internal static class SyntaxErrors
{
    /// <summary>A tab where YAML counts spaces.</summary>
    public const string Tab = "a tab is used for indentation; YAML allows only spaces";

    /// <summary>A backslash that somebody meant as a backslash.</summary>
    public const string Escape = "a backslash in double quotes begins an escape (such as \\t), and not one that is meant here; use single quotes, or write \\\\";

    /// <summary>A bracket without its partner.</summary>
    public const string OpenBracket = "this '[' or '{' is not closed, or a comma is missing after one of its values; put values with commas, braces or brackets in quotes";

    /// <summary>Text on which the parser itself fails.</summary>
    public const string Unreadable = "from here on the text is no YAML; check brackets and quotes, and put values with special characters in quotes";

    // The first part found in the parser's message wins; its own words are kept for what is not listed.
    private static readonly (string Part, string Words)[] Known =
    [
        ("found a tab", Tab),
        ("invalid tab", Tab),
        ("unexpected end of stream", "a quote is opened here and never closed; close it"),
        ("wrong indentation", "a quote is opened here, and its text goes on in a line that is not indented; close the quote, or indent the line"),
        ("directive", "lines that begin with '%' are not used in register files; remove it"),
        ("incompatible YAML", "lines that begin with '%' are not used in register files; remove it"),
        ("unexpected document indicator", "a quoted text is not closed before '---' or '...'; close the quote"),
        ("escape", Escape),
        ("hexadecimal", Escape),
        ("surrogates", "an escaped character is incomplete; write the character itself"),
        ("invalid mapping", "there is a ': ' inside a value; put the value in quotes, or, if a key begins here, correct the indentation and write a space after each key's ':'"),
        ("Mapping keys are not allowed", "a key is not expected here; check the indentation and that a value with ': ' is in quotes"),
        ("Block sequence entries", "a list item ('- ') cannot begin here; put it on a line of its own, or the value in quotes"),
        ("expected ':'", "a key has no ':' after it; write 'key: value'"),
        ("cannot start any token", "a value cannot begin with this character; put the value in quotes"),
        ("flow sequence", "a list in [ ] is not closed, or a comma is missing here; put values with commas, braces or brackets in quotes"),
        ("flow mapping", "a mapping in { } is not closed, or a comma is missing here; put values with commas, braces or brackets in quotes"),
        ("comment", "a comment must have a space before its '#'"),
        ("expected key", "this line does not fit the lines above it; check the indentation, and that it is 'key: value'"),
        ("'-' indicator", "this line does not fit the list above it; line up each '-' with the others"),
        ("document", "there is something here that belongs to no entry; check indentation, brackets and quotes above, and that the file has one document"),
        ("block scalar", "the text after '|' or '>' is not indented as one block; indent its lines alike"),
        ("tag", "tags ('!') are not used in register files; remove it, or put the value in quotes"),
        ("anchor", "anchors and aliases ('&', '*') are not used in register files; write the value out, or put it in quotes"),
        ("expected node content", "a value is expected here; check brackets, commas and quotes"),
    ];

    public static string Explain(string parserMessage)
    {
        foreach (var (part, words) in Known)
        {
            if (parserMessage.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return words;
            }
        }

        return "the YAML parser says: " + Quoting.Quote(parserMessage);
    }
}
