namespace Aims.Governance.Catalogue;

/// <summary>What goes into a model and comes out of it. The names are those of the catalogue files and of the manifest.</summary>
public static class ApiModality
{
    /// <summary>The modality of an entry that doesn't name one.</summary>
    public const string Any = "any";

    /// <summary>Data from which a model learns.</summary>
    public const string Training = "training";

    /// <summary>All modalities.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "chat", "completion", "embedding", "image", "vision", "speech", "audio", "realtime", "moderation",
        "prediction", Training, "agent", "batch", "rerank", Any,
    ];
}
