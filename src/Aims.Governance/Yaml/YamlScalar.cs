namespace Aims.Governance.Yaml;

/// <summary>A single value.</summary>
/// <param name="Value">Its text, after unquoting.</param>
/// <param name="IsPlain">Whether it is written without quotes and is no block text.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
internal sealed record YamlScalar(string Value, bool IsPlain, TextPlace Start, TextPlace End) : YamlNode(Start, End)
{
    /// <summary>Whether nothing is written here: YAML's null, or text without a visible character.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Value) || (IsPlain && Value is "~" or "null" or "Null" or "NULL");

    public override string Description => IsBlank ? "empty" : Quoting.Quote(Value);
}
