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
    /// <param name="advice">What to do.</param>
    public static Finding Of(string assembly, string origin, int modelCalls, string problem, string advice) => new(
        Rule,
        [
            $"The assembly '{assembly}' ({origin})",
            modelCalls == 1 ? "1 place" : $"{modelCalls} places",
            problem,
            advice,
        ],
        Position: null,
        Member: $"A:{assembly}")
    {
        // A baseline knows it again in its next version, but not with another number of calls.
        About = modelCalls == 1 ? $"{assembly}: 1 model call" : $"{assembly}: {modelCalls} model calls",
    };
}
