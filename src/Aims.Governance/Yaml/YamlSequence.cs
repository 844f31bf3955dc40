namespace Aims.Governance.Yaml;

/// <summary>A list.</summary>
internal sealed record YamlSequence(IReadOnlyList<YamlNode> Items, TextPlace Start, TextPlace End) : YamlNode(Start, End)
{
    public override string Description => "a list";
}
