namespace Aims.Inventory.Manifest;

/// <summary>What no manifest can show, said in each of them.</summary>
internal static class StandingLimitations
{
    public static IReadOnlyList<ManifestLimitation> All { get; } =
    [
        new("dynamic-calls", "Calls by reflection, by dynamic, or through assemblies that are loaded late are not seen."),
        new("raw-http", "Requests over plain HTTP are seen only where the code names a known model endpoint, by its host or the form of its path, or a body as models take it; which model they name is not read."),
        new("other-code", "Code in other languages, scripts, services and bought software is not seen, nor what prompts say that are kept as data."),
        new("model-ids", "A model is named as the code names it: which model stands behind a deployment, an alias or a configuration key is decided elsewhere, and may change without a build."),
        new("run-time", "What is present in the assembly may not run, and what runs may be configured elsewhere."),
        new("crosswalk", "Mappings to NIST AI RMF are those of a crosswalk that Microsoft provided and NIST lists without endorsing it; it was made against the final draft of ISO/IEC 42001, and doesn't say how two ids have to do with each other. Links to the EU AI Act, where they were asked for, are this tool's own draft, which nobody has reviewed."),
        new("declarations", "Declared facts are recorded as people wrote them. Nothing has checked that they are true, current or good."),
    ];
}
