namespace Aims.Inventory.Metadata;

/// <summary>A method body that could not be decoded.</summary>
/// <param name="Method">Documentation id of the method; its metadata token where even that can't be read.</param>
/// <param name="Reason">What is wrong with it.</param>
public sealed record UnreadBody(string Method, string Reason);
