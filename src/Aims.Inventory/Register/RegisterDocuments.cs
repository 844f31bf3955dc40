using Aims.Governance.Register;
using Aims.Governance.Rules;

namespace Aims.Inventory.Register;

/// <summary>Looks for the documents that a register points to. Addresses on the web are kept as they are, and never fetched.</summary>
public static class RegisterDocuments
{
    /// <summary>The documents of <c>aims.yaml</c> and of some systems.</summary>
    /// <param name="root">What <c>aims.yaml</c> declares; null when there is none.</param>
    /// <param name="systems">The systems.</param>
    /// <param name="folder">The folder that holds <c>aims/</c>.</param>
    public static IReadOnlyList<RegisterDocument> Of(RegisterRoot? root, IEnumerable<AiSystem> systems, string folder)
    {
        var files = new DocumentFolder(folder);
        var entries = systems.Select(system => (Id: (string?)system.Id.Value, system.Entry));
        if (root is not null)
        {
            entries = entries.Prepend((null, root.Entry));
        }

        return
        [
            .. from entry in entries
               from fact in entry.Entry.Facts()
               where fact.Format.Type.Kind == "document"
               select Find(entry.Id, fact, files),
        ];
    }

    /// <summary>AIMS2008 for each pointer that leads to no document.</summary>
    public static IEnumerable<Finding> NotFound(IEnumerable<RegisterDocument> documents) =>
        from document in documents
        let problem = document.Problem
        where problem is not null
        select DocumentNotFound.Of(document.Field, document.Address, problem, document.Position, document.System);

    private static RegisterDocument Find(string? system, DeclaredFact fact, DocumentFolder files)
    {
        var address = fact.Value.Value;
        var (sha256, problem) = DocumentAddress.IsUrl(address) ? (null, null) : files.Find(DocumentAddress.PathOf(address));
        return new RegisterDocument(system, fact.Path, fact.AskedBy, address, sha256, problem, fact.Value.Position);
    }
}
