namespace Aims.Governance.Yaml;

/// <summary>Ends the reading of a text at the first thing that a register file may not hold. Never leaves this folder.</summary>
internal sealed class YamlRefusedException(string what, long offset) : Exception(what)
{
    public long Offset { get; } = offset;
}
