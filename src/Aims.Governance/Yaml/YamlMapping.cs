namespace Aims.Governance.Yaml;

/// <summary>Keys with values; each key once, in the order of the file.</summary>
internal sealed record YamlMapping(IReadOnlyList<YamlEntry> Entries, TextPlace Start, TextPlace End) : YamlNode(Start, End)
{
    public override string Description => "a mapping";
}

/// <summary>A key with its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
