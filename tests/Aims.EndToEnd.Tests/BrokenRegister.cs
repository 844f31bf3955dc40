using System.Text;
using Aims.EndToEnd.Tests.Infrastructure;

namespace Aims.EndToEnd.Tests;

/// <summary>A register with one mistake, in a project whose code names the system <c>claims-triage</c>.</summary>
/// <param name="Name">The project's name.</param>
/// <param name="Expected">Code, file name and line of all that the compiler says.</param>
/// <param name="Files">The register's files, by their paths under <c>aims/</c>.</param>
internal sealed record BrokenRegister(string Name, string[] Expected, IReadOnlyDictionary<string, byte[]> Files)
{
    private const string SystemFile = "systems/claims-triage.yaml";

    // The mark, where the system that it names can't be known because of the mistake.
    private const string UnknownSystem = "AIMS1002 Triage.cs(6)";

    private static readonly string Sound = ClaimsCode.System("claims-triage");

    public static IReadOnlyList<BrokenRegister> All { get; } =
    [
        System("BadYaml", Sound.Replace("name: Claims", "name: Claims: ", StringComparison.Ordinal), ["AIMS2001 claims-triage.yaml(2)", UnknownSystem]),
        System("UnclosedList", Sound.Replace("lifecycle: pilot", "lifecycle: [pilot", StringComparison.Ordinal), ["AIMS2001 claims-triage.yaml(4)", UnknownSystem]),
        System("Tabs", Sound.Replace("  - provider", "\t- provider", StringComparison.Ordinal), ["AIMS2001 claims-triage.yaml(7)", UnknownSystem]),
        System("DuplicateKeys", Sound + "role: provider\n", [$"AIMS2001 claims-triage.yaml({Lines(Sound) + 1})", UnknownSystem]),
        System("Anchor", Sound.Replace("role: deployer", "role: &role deployer", StringComparison.Ordinal), ["AIMS2001 claims-triage.yaml(5)", UnknownSystem]),
        System("Alias", Sound.Replace("role: deployer", "role: *role", StringComparison.Ordinal), ["AIMS2001 claims-triage.yaml(5)", UnknownSystem]),
        System("FiveMegabytes", Sound + string.Concat(Enumerable.Repeat("# " + new string('x', 77) + "\n", 65536)), ["AIMS2001 claims-triage.yaml(1)", UnknownSystem]),
        System("Latin1", Encoding.Latin1.GetBytes(Sound.Replace("role: Head", "role: Frühe", StringComparison.Ordinal)), ["AIMS2001 claims-triage.yaml(9)", UnknownSystem]),
        System("Utf16WithoutMark", new UnicodeEncoding(bigEndian: false, byteOrderMark: false).GetBytes(Sound), ["AIMS2001 claims-triage.yaml(1)", UnknownSystem]),
        System("Utf16WithMark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Sound)], []),
        System("Utf8WithMark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sound)], []),
        System("Binary", [.. Enumerable.Range(0, 4096).Select(number => (byte)(number * 167))], ["AIMS2001 claims-triage.yaml(1)", UnknownSystem]),
        System("Empty", "", ["AIMS2004 claims-triage.yaml(1)", UnknownSystem]),
        System("NoId", Sound.Replace("id: claims-triage\n", "", StringComparison.Ordinal), ["AIMS2004 claims-triage.yaml(1)", UnknownSystem]),
        System("OtherId", Sound.Replace("id: claims-triage\n", "id: claims\n", StringComparison.Ordinal), ["AIMS2003 claims-triage.yaml(1)", UnknownSystem]),
        System("MisspelledKey", Sound.Replace("purpose:", "purpos:", StringComparison.Ordinal), ["AIMS2002 claims-triage.yaml(3)"]),
        System("BadValue", Sound.Replace("lifecycle: pilot", "lifecycle: piloting", StringComparison.Ordinal), ["AIMS2003 claims-triage.yaml(4)"]),
        new("NoSystemsFolder", [UnknownSystem], new Dictionary<string, byte[]> { ["aims.yaml"] = Encoding.UTF8.GetBytes(ClaimsCode.Root) }),
        Root("EmptyRoot", "", ["AIMS2004 aims.yaml(1)"]),
        Root("BadRoot", "version: 1\norganization: Contoso: Insurance\n", ["AIMS2001 aims.yaml(2)"]),
    ];

    private static int Lines(string text) => text.Count(character => character == '\n');

    private static BrokenRegister System(string name, string text, string[] expected) => System(name, Encoding.UTF8.GetBytes(text), expected);

    private static BrokenRegister System(string name, byte[] bytes, string[] expected) => new(
        name, expected, new Dictionary<string, byte[]> { ["aims.yaml"] = Encoding.UTF8.GetBytes(ClaimsCode.Root), [SystemFile] = bytes });

    private static BrokenRegister Root(string name, string text, string[] expected) => new(
        name, expected, new Dictionary<string, byte[]> { ["aims.yaml"] = Encoding.UTF8.GetBytes(text), [SystemFile] = Encoding.UTF8.GetBytes(Sound) });
}
