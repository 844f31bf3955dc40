namespace Aims.Governance.Rules;

/// <summary>AIMS3004: an assembly that ships with the application calls models, and no manifest says so.</summary>
public static class DependencyWithoutManifest
{
    public static RuleInfo Rule { get; } = new(
        "AIMS3004",
        "Dependency calls models but carries no manifest",
        "{0} calls models in {1}, and {2}; {3}",
        "What such an assembly does with models ships with the application, but stands in no inventory and belongs to no AI system.",
        IsForCompiler: false);

    /// <summary>The finding for an assembly.</summary>
    /// <param name="assembly">Its simple name.</param>
    /// <param name="origin">Where it is from, in words: a project, or a package and its version.</param>
    /// <param name="modelCalls">In how many places it calls models.</param>
    /// <param name="problem">What is wrong with its manifest: the end of "and it ...".</param>
    /// <param name="isProject">Whether it is a project of one's own, which can be changed.</param>
    public static Finding Of(string assembly, string origin, int modelCalls, string problem, bool isProject) => new(
        Rule,
        [
            $"The assembly '{assembly}' ({origin})",
            modelCalls == 1 ? "1 place" : $"{modelCalls} places",
            problem,
            isProject
                ? "reference the package Aims.Analyzers in that project, so that it writes one"
                : "take a version that carries its own, or name the members that you call in aims/model-apis.yaml, so that calls of them count as model calls",
        ],
        Position: null,
        Member: $"A:{assembly}")
    {
        // A baseline knows it again in its next version, too.
        About = assembly,
    };
}
