using System.Text.RegularExpressions;
using Aims.Governance.Register.Format;
using Aims.Governance.Yaml;

namespace Aims.Governance.Register;

/// <summary>The id of a system, which its file's name gives, too.</summary>
public static class SystemId
{
    /// <summary>The form of an id, as a regular expression: small letters and digits, in groups joined by <c>-</c>.</summary>
    public const string Form = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private static readonly Regex Pattern = new(Form, RegexOptions.CultureInvariant);

    /// <summary>Whether a text has the form of an id.</summary>
    public static bool IsWellFormed(string id) => Pattern.IsMatch(id) && !id.EndsWith("\n", StringComparison.Ordinal);

    /// <summary>An id that would do in a file.</summary>
    internal static string Example(string path, KeyFormat key) => IsWellFormed(RegisterPaths.IdOf(path)) ? RegisterPaths.IdOf(path) : key.Example;

    /// <summary>The id. One of a bad form is reported and kept: code that names it should not be told that the system is unknown, too.</summary>
    internal static Declared<string>? Read(string path, MappingReader fields, string key)
    {
        if (fields.OptionalText(key) is not { } id)
        {
            return null;
        }

        var fileId = RegisterPaths.IdOf(path);
        if (!IsWellFormed(id.Value))
        {
            fields.Refuse(key, fields.Value(key)!, "small letters and digits, in groups joined by '-', for example claims-triage");
        }
        else if (id.Value != fileId)
        {
            fields.Refuse(key, fields.Value(key)!, IsWellFormed(fileId)
                ? $"'{fileId}' as in the file's name (or rename the file to {id.Value}.yaml)"
                : $"the file's name, too: rename the file to {id.Value}.yaml");
        }

        return id;
    }
}
