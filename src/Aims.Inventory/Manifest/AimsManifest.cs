namespace Aims.Inventory.Manifest;

/// <summary>
/// The AI inventory of one assembly, written beside it as <c>&lt;TargetName&gt;.aims.json</c>. Its JSON Schema is
/// <c>schemas/aims-manifest.schema.json</c>. Same input, same bytes: no timestamps, no absolute paths, ordinal order.
/// </summary>
public sealed record AimsManifest
{
    /// <summary>Name and version of the format.</summary>
    public const string SchemaId = "https://github.com/aims-analyzers/aims-analyzers/blob/main/schemas/aims-manifest.schema.json";

    /// <summary>How the names of manifests' files end; before it stands the assembly's.</summary>
    public const string FileExtension = ".aims.json";

    /// <summary>What the manifest is and isn't.</summary>
    public const string StandingNotice =
        "Made automatically at build; informational; not legal advice; not an audit. It lists what was observed in the assembly and what people declared. It does not say that any requirement is met.";

    public string Schema { get; init; } = SchemaId;

    /// <summary>The version of the format that is written and read here.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>Version of the format: raised when a reader of the former version would misread it.</summary>
    public int SchemaVersion { get; init; } = CurrentSchemaVersion;

    public string Notice { get; init; } = StandingNotice;

    public required ManifestSubject Subject { get; init; }

    public required ManifestTool Tool { get; init; }

    public required ManifestCollection Collection { get; init; }

    /// <summary>How strict the build was; null where no build made the manifest.</summary>
    public ManifestEnforcement? Enforcement { get; init; }

    /// <summary>What the register declares for all systems; null without a register, and where the assembly has nothing to do with AI.</summary>
    public ManifestRegister? Register { get; init; }

    /// <summary>The registered systems that this assembly's code belongs to, as declared.</summary>
    public required IReadOnlyList<ManifestSystem> Systems { get; init; }

    /// <summary>The documents that the entries of these systems and <c>aims.yaml</c> point to.</summary>
    public required IReadOnlyList<ManifestDocument> Documents { get; init; }

    /// <summary>Which code belongs to which system, and who said so.</summary>
    public required IReadOnlyList<ManifestComponent> Components { get; init; }

    /// <summary>Where input goes to a model.</summary>
    public required IReadOnlyList<ManifestModelApiUse> ModelCalls { get; init; }

    /// <summary>Other uses of model APIs: clients made or registered, tools, agents, training, model files loaded, mere references.</summary>
    public required IReadOnlyList<ManifestModelApiUse> OtherUses { get; init; }

    /// <summary>The tools that models are given, with how their methods act outside of the process.</summary>
    public required IReadOnlyList<ManifestModelTool> Tools { get; init; }

    /// <summary>The models behind the model calls.</summary>
    public required IReadOnlyList<ManifestReachedModel> Models { get; init; }

    /// <summary>What is built around models: telemetry, logging, function invocation and the like; present, never "effective".</summary>
    public required IReadOnlyList<ManifestPipeline> Pipelines { get; init; }

    /// <summary>Types of this assembly that are model clients themselves.</summary>
    public required IReadOnlyList<ManifestModelType> ModelTypes { get; init; }

    /// <summary>Members of this assembly marked <c>[ModelApi]</c>: calls to them, from other assemblies too, are model calls.</summary>
    public required IReadOnlyList<string> ModelApis { get; init; }

    /// <summary>The controls of ISO/IEC 42001:2023 Annex A with evidence and decisions: all of them where the assembly has to do with AI, else none.</summary>
    public required IReadOnlyList<ManifestControl> Controls { get; init; }

    /// <summary>Ids of other frameworks for controls with evidence: of NIST AI RMF by the crosswalk that Microsoft provided and NIST lists without endorsing it; of the EU AI Act, where asked for, by our own draft.</summary>
    public required IReadOnlyList<ManifestMapping> Mappings { get; init; }

    /// <summary>The packages that have model APIs, direct or transitive, compiled against or only there at run time.</summary>
    public required IReadOnlyList<ManifestPackage> Packages { get; init; }

    /// <summary>The model files among the project's items. Manifests of version 0.1.0 lack this and the next list.</summary>
    public IReadOnlyList<ManifestModelFile> ModelFiles { get; init; } = [];

    /// <summary>The prompt files and configurations of MCP clients among the project's items: by path and digest, never by content.</summary>
    public IReadOnlyList<ManifestPromptFile> PromptFiles { get; init; } = [];

    /// <summary>What ships with the assembly and has a manifest of its own, or calls models without one.</summary>
    public IReadOnlyList<ManifestDependency> Dependencies { get; init; } = [];

    /// <summary>All AI systems that ship: those of this assembly and of its dependencies.</summary>
    public IReadOnlyList<ManifestShippedSystem> ShippedSystems { get; init; } = [];

    /// <summary>Rules that fired, whatever the source suppresses. Nothing here depends on the date.</summary>
    public required IReadOnlyList<ManifestFinding> Findings { get; init; }

    /// <summary>The waivers that accept findings, or excuse what entries lack.</summary>
    public IReadOnlyList<ManifestWaiver> Waivers { get; init; } = [];

    /// <summary>The findings that were accepted on adoption; null without a baseline.</summary>
    public ManifestBaseline? Baseline { get; init; }

    /// <summary>What this scan can't see.</summary>
    public required IReadOnlyList<ManifestLimitation> Limitations { get; init; }
}
