using System.Text.RegularExpressions;

namespace Aims.Governance.Yaml;

/// <summary>Writes values so that the reader reads them back, in every place of a register file.</summary>
internal static class YamlWriting
{
    private static readonly Regex Plain = new(@"^[A-Za-z0-9]([\w.+/@ -]*[\w.+/@-])?\z", RegexOptions.CultureInvariant);

    /// <summary>A text as a value: plain where that says the same, else in single quotes.</summary>
    /// <param name="text">Text of one line.</param>
    public static string Scalar(string text) =>
        Plain.IsMatch(text) && text is not ("null" or "Null" or "NULL") ? text : SingleQuoted(text);

    /// <summary>A text in single quotes.</summary>
    /// <param name="text">Text of one line.</param>
    public static string SingleQuoted(string text) => $"'{text.Replace("'", "''")}'";

    /// <summary>A text in double quotes.</summary>
    /// <param name="text">Text of one line.</param>
    public static string DoubleQuoted(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
}
