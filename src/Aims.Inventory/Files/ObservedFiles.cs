using Aims.Governance.Catalogue;

namespace Aims.Inventory.Files;

/// <summary>A model file of the project, as it was read.</summary>
/// <param name="Path">Its path as the manifest writes it.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Sha256">Lower-case hex digest; null where it can't be read.</param>
/// <param name="Header">What it says of itself.</param>
internal sealed record ObservedModelFile(string Path, long Size, string? Sha256, ModelFileHeader Header);

/// <summary>A prompt file, or the configuration of an MCP client. Nothing has looked at what it says.</summary>
/// <param name="Path">Its path as the manifest writes it.</param>
/// <param name="Kind">Which of them.</param>
/// <param name="Sha256">Lower-case hex digest; null where it can't be read.</param>
internal sealed record ObservedPromptFile(string Path, string Kind, string? Sha256);

/// <summary>The files of a project that belong to its AI, in ordinal order of their paths.</summary>
internal sealed record ObservedFiles(IReadOnlyList<ObservedModelFile> Models, IReadOnlyList<ObservedPromptFile> Prompts)
{
    /// <summary>Reads the files of a project: each once for its digest, and of models the header.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ObservedFiles Read(InventoryRequest request, CancellationToken cancellationToken)
    {
        var digests = new FileDigests(request.FileDigestsFile);
        var models = new List<ObservedModelFile>();
        var prompts = new List<ObservedPromptFile>();
        foreach (var item in request.Files)
        {
            var file = new FileInfo(item.Path);
            if (ProjectFileKind.Of(file.Name) is not { } kind || !file.Exists)
            {
                continue;
            }

            var path = PathInManifest(item, request.Root);
            if (!kind.IsModel)
            {
                prompts.Add(new ObservedPromptFile(path, kind.Kind, Digest(digests, file, cancellationToken)));
            }
            else if (ModelFileHeader.Of(file.FullName, kind, cancellationToken) is { } header)
            {
                models.Add(new ObservedModelFile(path, file.Length, Digest(digests, file, cancellationToken), header));
            }
        }

        digests.Keep();
        return new ObservedFiles(
            [.. models.OrderBy(model => model.Path, StringComparer.Ordinal).ThenBy(model => model.Sha256, StringComparer.Ordinal)],
            [.. prompts.OrderBy(prompt => prompt.Path, StringComparer.Ordinal).ThenBy(prompt => prompt.Sha256, StringComparer.Ordinal)]);
    }

    private static string? Digest(FileDigests digests, FileInfo file, CancellationToken cancellationToken)
    {
        try
        {
            return digests.Of(file, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // A file outside of the root is named by where the project shows it, else by its name alone: never by a path of this machine.
    private static string PathInManifest(InventoryFile file, string root)
    {
        var relative = Path.GetRelativePath(root, file.Path).Replace('\\', '/');
        if (!Path.IsPathRooted(relative) && relative != ".." && !relative.StartsWith("../", StringComparison.Ordinal))
        {
            return relative;
        }

        var parts = file.Link.Split('/', '\\').Where(part => part is not ("" or "." or ".."));
        return Path.IsPathRooted(file.Link) || file.Link.Length == 0 ? Path.GetFileName(file.Path) : string.Join('/', parts);
    }
}
