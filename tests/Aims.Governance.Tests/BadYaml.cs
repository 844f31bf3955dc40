using System.Text;
using Aims.Governance.Register;
using static Aims.Governance.Tests.RegisterTexts;

namespace Aims.Governance.Tests;

/// <summary>Text that is no plain YAML: AIMS2001.</summary>
internal static class BadYaml
{
    public static IEnumerable<BadRegister> Cases =>
    [
        Bad("tab as indentation", SystemWith("  name: A. Rivera", "\tname: A. Rivera"), 5, 1, "tab"),
        Bad("tab after spaces", SystemWith("  name: A. Rivera", "  \tname: A. Rivera"), 5, 3, "tab"),
        Bad("duplicate key", SystemWith("role: deployer", "role: deployer\nrole: provider"), 10, 1, "'role' is already given in line 9"),
        Bad("duplicate key in a flow mapping", SystemWith("{ provider: openai,", "{ provider: openai, provider: local,"), 11, 25, "'provider' is already given in line 11"),
        Bad("anchor", SystemWith("name: Claims", "name: &n Claims"), 2, 7, "anchors"),
        Bad("anchor on a mapping", SystemWith("riskOwner:", "riskOwner: &owner"), 4, 12, "anchors"),
        Bad("alias", SystemWith("name: Claims triage assistant", "name: *n"), 2, 7, "aliases"),
        Bad("alias as a key", SystemWith("name: Claims triage assistant", "*n : x"), 2, 1, "aliases"),
        Bad("alias bomb", AliasBomb(), 1, 4, "anchors"),
        Bad("tag", SystemWith("name: Claims", "name: !!str Claims"), 2, 7, "tags"),
        Bad("object tag", SystemWith("name: Claims triage assistant", "name: !<tag:yaml.org,2002:net/System.IO.FileInfo> x"), 2, 7, "tags"),
        Bad("non-specific tag", SystemWith("name: Claims", "name: ! Claims"), 2, 7, "tags"),
        Bad("unknown tag handle", SystemWith("name: Claims", "name: !e!x Claims"), 2, 7, "tags"),
        Bad("merge key", SystemWith("  name: A. Rivera", "  <<: { name: A. Rivera }"), 5, 3, "merge keys"),
        Bad("two documents", GoodSystem + "---\nid: b\n", 19, 1, "second document"),
        Bad("list as a key", SystemWith("name: Claims triage assistant", "? [a, b]\n: c"), 2, 3, "cannot be a key"),
        Bad("template left in", SystemWith("name: Claims triage assistant", "name: { {name}: x }"), 2, 9, "cannot be a key"),
        Bad("empty key", SystemWith("name: Claims triage assistant", ": Claims"), 2, 3, "key is empty"),
        Bad("quote not closed", SystemWith("approvedBy: B. Chen", "approvedBy: \"B. Chen"), 16, 15, "close the quote"),
        Bad("list not closed", SystemWith("[ \"N:Contoso.Claims\" ]", "[ \"N:Contoso.Claims\""), 12, 12, "not closed"),
        Bad("mapping not closed", SystemWith("gpt-4.1-mini }", "gpt-4.1-mini"), 11, 3, "check brackets"),
        Bad("two values on a line", SystemWith("purpose: Suggests", "purpose: Use: suggests"), 3, 13, "quotes"),
        Bad("wrong indentation", SystemWith("  role: Head of Claims", "   role: Head of Claims"), 6, 8, "quotes"),
        Bad("key without colon", SystemWith("lifecycle: deployed ", "lifecycle\nstage: x "), 8, 1, "does not fit the lines above"),
        Bad("reserved character", SystemWith("name: Claims", "name: @Claims"), 2, 7, "cannot begin with this character"),
        Bad("bad escape", SystemWith("docs/assessments/IA-2026-004.md", "\"docs\\questions\""), 15, 13, "backslash"),
        Bad("escape beyond Unicode", SystemWith("name: Claims triage assistant", "name: \"\\UFFFFFFFF\""), 2, 5, "no YAML"),
        Bad("escape that is a bell", SystemWith("docs/assessments/IA-2026-004.md", "\"docs\\assessments\""), 15, 13, "backslash"),
        Bad("tab in an empty line", SystemWith("role: deployer", "role: deployer\n\t"), 10, 1, "tab"),
        Bad("list closed twice", SystemWith("Contoso.Claims\" ]", "Contoso.Claims\" ]]"), 12, 34, "does not fit"),
        Bad("list item behind a key", SystemWith("name: Claims", "name: - Claims"), 2, 7, "list item"),
        Bad("no space after a colon", "id:claims-triage\nname: x\n", 2, 5, "a space after each key"),
        Bad("garbage alone", "...\n]\n", 1, 1, "no YAML"),
        Bad("garbage after the document", GoodSystem + "...\n]\n", 20, 1, ""),
        Bad("binary garbage", "MZ\u0001\u0002\u007F\u0000\u0003", 1, 3, "control character"),
        Bad("NUL at the beginning", "\0\0\0\0", 1, 1, "UTF-8"),
        Bad("UTF-16 without a mark", RegisterText.Decode(Encoding.Unicode.GetBytes(GoodSystem)), 1, 2, "UTF-8"),
        Bad("UTF-16 big-endian without a mark", RegisterText.Decode(Encoding.BigEndianUnicode.GetBytes(GoodSystem)), 1, 1, "UTF-8"),
        Bad("Latin-1 bytes", RegisterText.Decode(Encoding.Latin1.GetBytes(SystemWith("B. Chen", "B. Müller"))), 16, 19, "UTF-8"),
        Bad("escape character", SystemWith("B. Chen", "B. \u001b[31mChen"), 16, 18, "control character"),
        Bad("a file of 5 MB", GoodSystem + "# " + new string('x', 5_000_000), 1, 1, "1 MiB"),
        Bad("lists nested very deep", new string('[', 100_000), 1, 33, "32 deep"),
        Bad("mappings nested very deep", string.Concat(Enumerable.Repeat("{a: ", 50_000)), 1, 126, "32 deep"),
        Bad("blocks nested very deep", string.Concat(Enumerable.Range(0, 500).Select(depth => new string(' ', depth) + "a:\n")), 32, 32, "32 deep"),
        Bad("too many values", "a: [" + string.Concat(Enumerable.Repeat("x,", 60_000)) + "]", 1, 99_999, "50,000"),
        Bad("directive", "%YAML 3.0\n---\nid: x\n", 1, 1, "'%'"),
    ];

    private static BadRegister Bad(string name, string text, int line, int column, string part) =>
        new(name, SystemPath, text, "AIMS2001", line, column, part);

    private static string AliasBomb()
    {
        var bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (var letter = 'b'; letter <= 'z'; letter++)
        {
            var previous = $"*{(char)(letter - 1)}";
            bomb.Append(System.Globalization.CultureInfo.InvariantCulture, $"{letter}: &{letter} [{string.Join(", ", Enumerable.Repeat(previous, 9))}]\n");
        }

        return bomb.ToString();
    }
}
