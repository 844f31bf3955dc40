namespace Aims.Inventory.Files;

/// <summary>The header of a model file can't be read, or not to its end.</summary>
/// <param name="message">Why, as the manifest says it; nothing from the file stands in it.</param>
internal sealed class HeaderUnreadableException(string message) : Exception(message);
