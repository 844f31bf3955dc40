namespace Aims.Inventory.Manifest;

/// <summary>A model file among the project's items.</summary>
/// <param name="Path">Its path, relative to the root; of a file outside of it, where the project shows it, or its name.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Sha256">Lower-case hex digest of its content; null where it could not be read.</param>
/// <param name="Format">The format that its content has; <c>unknown</c> where it isn't the one that the name promises.</param>
/// <param name="Header">What its header states, in the fields that the format defines for this.</param>
/// <param name="NotRead">Why the header was not read, or not to its end.</param>
/// <param name="Systems">The AI systems that declare it.</param>
/// <param name="LoadedBy">Documentation ids of the members whose uses of model APIs name a file of this name.</param>
public sealed record ManifestModelFile(
    string Path,
    long Size,
    string? Sha256,
    string Format,
    IReadOnlyDictionary<string, string>? Header,
    string? NotRead,
    IReadOnlyList<string> Systems,
    IReadOnlyList<string> LoadedBy);

/// <summary>A prompt file, or the configuration of an MCP client, among the project's items. Nothing has looked at what it says.</summary>
/// <param name="Path">Its path, as of a model file.</param>
/// <param name="Kind"><c>prompty</c>, <c>prompt-markdown</c>, <c>prompt-yaml</c>, <c>semantic-kernel</c> or <c>mcp-configuration</c>.</param>
/// <param name="Sha256">Lower-case hex digest of its content; null where it could not be read.</param>
public sealed record ManifestPromptFile(string Path, string Kind, string? Sha256);
