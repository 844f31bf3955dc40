namespace Aims.Governance.Register;

/// <summary>The closed vocabularies of the register.</summary>
public static class Vocabulary
{
    /// <summary>Stages of an AI system's life cycle.</summary>
    public static IReadOnlyList<string> LifecycleStages { get; } = ["planned", "development", "pilot", "deployed", "retired"];

    /// <summary>The organisation's role towards an AI system.</summary>
    public static IReadOnlyList<string> Roles { get; } =
        ["provider", "deployer", "importer", "distributor", "productManufacturer", "authorisedRepresentative", "other"];
}
