namespace Aims.Inventory.Metadata;

/// <summary>The lines of one document from which a method was made.</summary>
internal readonly record struct LineSpan(string Document, int First, int Last);
