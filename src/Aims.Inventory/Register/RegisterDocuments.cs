using System.Security.Cryptography;
using Aims.Governance.Register;
using Aims.Governance.Rules;

namespace Aims.Inventory.Register;

/// <summary>Looks for the documents that a register points to. Addresses on the web are kept as they are, and never fetched.</summary>
public static class RegisterDocuments
{
    private const string NotThere = "which is not there; correct the path, or add the document";

    /// <summary>The documents of <c>aims.yaml</c> and of some systems, in the order in which they are written.</summary>
    /// <param name="root">What <c>aims.yaml</c> declares; null when there is none.</param>
    /// <param name="systems">The systems.</param>
    /// <param name="folder">The folder that holds <c>aims/</c>.</param>
    /// <exception cref="IOException">A document can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A document may not be read.</exception>
    public static IReadOnlyList<RegisterDocument> Of(RegisterRoot? root, IEnumerable<AiSystem> systems, string folder)
    {
        var documents = new List<RegisterDocument>();
        if (root is not null)
        {
            Add(root.Entry, null);
        }

        foreach (var system in systems)
        {
            Add(system.Entry, system.Id.Value);
        }

        return documents;

        void Add(DeclaredRecord entry, string? system) => documents.AddRange(
            from fact in entry.Facts()
            where fact.Format.Type.Kind == "document"
            select Find(system, fact.Path, fact.Value, folder));
    }

    /// <summary>AIMS2008 for each pointer that leads to no document.</summary>
    public static IEnumerable<Finding> NotFound(IEnumerable<RegisterDocument> documents) =>
        from document in documents
        let problem = document.Problem
        where problem is not null
        select DocumentNotFound.Of(document.Field, document.Address, problem, document.Position, document.System);

    private static RegisterDocument Find(string? system, string field, Declared<string> address, string folder)
    {
        if (DocumentAddress.IsUrl(address.Value))
        {
            return new RegisterDocument(system, field, address.Value, null, null, null, address.Position);
        }

        var path = DocumentAddress.PathOf(address.Value);
        var fullPath = Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
        var problem = ProblemOf(folder, path, fullPath);
        return new RegisterDocument(system, field, address.Value, fullPath, problem is null ? Digest(fullPath) : null, problem, address.Position);
    }

    private static string? ProblemOf(string folder, string path, string fullPath)
    {
        if (Directory.Exists(fullPath))
        {
            return "which is a folder; point to a document in it";
        }

        if (!File.Exists(fullPath))
        {
            return NotThere;
        }

        // A file system that takes no notice of capitals must not find what another one doesn't.
        var parent = folder;
        foreach (var name in path.Split('/'))
        {
            var actual = Directory.EnumerateFileSystemEntries(parent, name).Select(Path.GetFileName).ToList();
            if (!actual.Contains(name, StringComparer.Ordinal))
            {
                return $"which is not there; capitals count, and it is called '{actual.FirstOrDefault() ?? name}'";
            }

            parent = Path.Combine(parent, name);
            var target = new FileInfo(parent).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? new DirectoryInfo(parent).ResolveLinkTarget(returnFinalTarget: true)?.FullName;
            if (target is not null && !target.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                return "which leads out of the repository through a link; add the document itself";
            }
        }

        return null;
    }

    private static string Digest(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexString(SHA256.HashData(file)).ToLowerInvariant();
    }
}
