namespace Aims.Inventory.Files.Formats;

/// <summary>An entry of a ZIP archive.</summary>
/// <param name="Name">Its path, with <c>/</c>.</param>
/// <param name="Method">How it is compressed: 0 not at all, 8 by Deflate.</param>
/// <param name="Size">How many bytes it takes in the archive.</param>
/// <param name="LocalHeader">Where it begins.</param>
internal sealed record ZipEntry(string Name, int Method, ulong Size, ulong LocalHeader);
