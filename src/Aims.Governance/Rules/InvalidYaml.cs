using Aims.Governance.Observations;

namespace Aims.Governance.Rules;

/// <summary>AIMS2001: a register file can't be read.</summary>
public static class InvalidYaml
{
    public static RuleInfo Rule { get; } = new(
        "AIMS2001",
        "Register file is not valid YAML",
        "This file cannot be read as a register file: {0}",
        "What a person sees in a register file must be what a tool reads in it, so the YAML is plain: one document of mappings, lists and values, without anchors, tags or repeated keys.");

    /// <summary>The finding for a file that can't be read.</summary>
    /// <param name="what">What is wrong and what to do.</param>
    /// <param name="position">Where.</param>
    public static Finding Of(string what, SourcePosition position) => new(Rule, [what], position);
}
