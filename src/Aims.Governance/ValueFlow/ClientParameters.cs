namespace Aims.Governance.ValueFlow;

/// <summary>Parameters by which a model call is given its client, or what was made with the model, where it isn't called on it.</summary>
internal static class ClientParameters
{
    /// <summary>Their names in the SDKs.</summary>
    public static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "kernel", "client", "chatClient", "agent", "chatCompletionService", "model", "workflow", "assistant", "assistantId", "run", "runId" };
}
