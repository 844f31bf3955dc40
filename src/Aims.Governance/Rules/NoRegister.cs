namespace Aims.Governance.Rules;

/// <summary>AIMS2000: a project uses model APIs, and there is no register yet.</summary>
public static class NoRegister
{
    public static RuleInfo Rule { get; } = new(
        "AIMS2000",
        "No AI register found",
        "This project references a model API, and no aims/aims.yaml was found in its folder or above; create one to begin",
        "The register (a folder aims/ at the root of the repository) is where AI systems, their risk owners and their assessments are declared.",
        IsSuggestion: true);

    public static Finding Of() => new(Rule, [], null);
}
