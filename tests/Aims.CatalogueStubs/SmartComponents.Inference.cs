// Reference-only stub: signatures of SmartComponents.Inference, read from dotnet/smartcomponents@bd1c9e7 src/SmartComponents.Inference/; no code of it.
#nullable enable

namespace SmartComponents.Inference
{
    public readonly struct SimilarityQuery
    {
        public string SearchText { get => throw null!; init => throw null!; }

        public int MaxResults { get => throw null!; init => throw null!; }

        public float? MinSimilarity { get => throw null!; init => throw null!; }
    }
}
