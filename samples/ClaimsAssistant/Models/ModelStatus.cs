namespace ClaimsAssistant.Models;

/// <summary>Says which models this run of the app uses, or why it has none.</summary>
/// <param name="IsConfigured">Whether the model clients were registered.</param>
/// <param name="Summary">One line for people.</param>
internal sealed record ModelStatus(bool IsConfigured, string Summary);
