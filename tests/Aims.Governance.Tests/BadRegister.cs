namespace Aims.Governance.Tests;

/// <summary>A register file with one mistake, and the one finding that it must give.</summary>
public sealed record BadRegister(string Name, string Path, string Text, string Id, int Line, int Column, string Part)
{
    public override string ToString() => Name;
}
