using Aims.Governance.Observations;

namespace Aims.Governance.Yaml;

/// <summary>A place in a text: line and column from 1.</summary>
internal readonly record struct TextPlace(int Line, int Column)
{
    public SourcePosition In(string file) => new(file, Line, Column);
}

/// <summary>A value in a YAML file, with its place.</summary>
internal abstract record YamlNode(TextPlace Start, TextPlace End)
{
    /// <summary>What the node is, in the words of a message.</summary>
    public abstract string Description { get; }
}
