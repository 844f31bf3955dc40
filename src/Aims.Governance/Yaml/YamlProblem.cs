namespace Aims.Governance.Yaml;

/// <summary>Why a text can't be read as a register file: what is wrong and what to do, at one place.</summary>
internal sealed record YamlProblem(string What, TextPlace Place);
