using System.Text.RegularExpressions;
using Aims.Governance.Observations;
using Aims.Governance.Rules;
using Aims.Governance.Yaml;

namespace Aims.Governance.Register;

/// <summary>Reads a list of code: that which belongs to a system without carrying a mark, or that for which a waiver holds.</summary>
internal static class CodeNamesReader
{
    private const string Form =
        "'N:Namespace' (and all below it), 'T:Namespace.Type' (its constructors and initialisers too), 'M:', 'P:' or 'E:' with a member's documentation id, or 'A:AssemblyName', without wildcards";

    // Of an assembly only the simple name; a wildcard or a constructor would match nothing, as N: covers what is below and
    // constructors belong to their type.
    private static readonly Regex Entry = new(
        @"^(N:\w+(\.\w+)*|A:(?!.*\.(dll|exe)\z)[^,*:\s/\\][^,*:/\\]*|[TMPE]:(?!.*#c?ctor)[^\s*:]+)\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static IReadOnlyList<Declared<string>> Read(string path, MappingReader mapping, string key, List<Finding> findings)
    {
        var entries = new List<Declared<string>>();
        var items = mapping.OptionalList(key, Form);
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (item is YamlScalar { IsBlank: false } scalar && IsEntry(scalar.Value))
            {
                entries.Add(new Declared<string>(scalar.Value, scalar.Start.In(path)));
                continue;
            }

            var lastPiece = CutAtComma.LastPiece(items, i);
            if (lastPiece > i)
            {
                findings.Add(CutAtComma.Finding($"'{key}'", (YamlScalar)item, path));
                i = lastPiece;
            }
            else
            {
                mapping.Refuse(key, item, $"a list of entries of the form {Form}");
            }
        }

        return entries;
    }

    private static bool IsEntry(string value) => value[0] is 'N' or 'A' or 'T' or 'M' or 'P' or 'E' && Entry.IsMatch(value) && HasClosedParentheses(value);

    private static bool HasClosedParentheses(string value) => (value.IndexOf('(') < 0) == (value.IndexOf(')') < 0);
}
