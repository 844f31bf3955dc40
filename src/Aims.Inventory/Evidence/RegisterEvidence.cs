using Aims.Governance.Frameworks;
using Aims.Governance.Observations;
using Aims.Governance.Register;
using Aims.Inventory.Manifest;
using Aims.Inventory.Register;

namespace Aims.Inventory.Evidence;

/// <summary>Evidence that people put into the register: values (declared) and documents (pointers). Each key of the register names the control that asks for it.</summary>
internal sealed class RegisterEvidence
{
    private const string RootName = "aims.yaml";

    private readonly List<(string? System, string Control, DeclaredFact Fact)> _facts = [];
    private readonly List<(string Control, RegisterDocument Document, string Statement)> _documents;
    private readonly Dictionary<string, DeclaredRecord> _rows;
    private readonly AimsManifest _manifest;

    public RegisterEvidence(AimsRegister register, IReadOnlyList<AiSystem> systems, IReadOnlyList<RegisterDocument> documents, AimsManifest manifest)
    {
        _manifest = manifest;
        _rows = (register.Root?.StatementOfApplicability?.Records("controls") ?? []).ToDictionary(row => row.Key!.Value, StringComparer.Ordinal);
        if (register.Root is { } root)
        {
            Add(null, root.Entry);
        }

        foreach (var system in systems)
        {
            Add(system.Id.Value, system.Entry);
        }

        var ofRecords = systems.SelectMany(system => system.Entry.Records("evidence"))
            .Where(record => record.Text("document") is not null && record.Text("control") is not null)
            .ToLookup(record => record.Text("document")!.Position, record => record.Text("control")!.Value);
        _documents = [.. documents.Where(document => document.Problem is null).SelectMany(document => Sources(document, ofRecords[document.Position]))];
    }

    /// <summary>The decision of the statement of applicability on a control; null where people made none.</summary>
    public ManifestDecision? DecisionOn(string controlId)
    {
        if (!_rows.TryGetValue(controlId, out var row) || row.Text("applicable") is not { } applicable)
        {
            return null;
        }

        return new ManifestDecision(
            applicable.Value == "true",
            row.Text("reason")?.Value,
            row.Text("status")?.Value,
            row.Text("owner")?.Value,
            [.. row.Texts("risks").Select(risk => risk.Value)],
            row.Text("nextReview")?.Value,
            FileOf(null, row.Position),
            row.Position.Line);
    }

    /// <summary>The evidence for a control: one piece for each system's values, and one for each document.</summary>
    public IEnumerable<ManifestEvidence> Of(string controlId)
    {
        var declared =
            from fact in _facts
            where fact.Control == controlId
            group fact.Fact by fact.System into facts
            let keys = facts.Select(fact => TopKey(fact.Path)).Distinct(StringComparer.Ordinal).ToList()
            let first = facts.First().Value.Position
            select new ManifestEvidence(EvidenceGrade.Declared, $"{string.Join(", ", keys)} of {(facts.Key is null ? RootName : $"AI system '{facts.Key}'")}")
            {
                System = facts.Key,
                Fields = keys,
                File = FileOf(facts.Key, first),
                Line = first.Line,
            };
        var pointers =
            from item in _documents
            where item.Control == controlId
            group item by (item.Document.System, item.Document.Address) into same
            let document = same.First().Document
            select new ManifestEvidence(EvidenceGrade.Pointer, same.First().Statement)
            {
                System = document.System,
                Document = document.Address,
                Sha256 = document.Sha256,
                File = FileOf(document.System, document.Position),
                Line = document.Position.Line,
            };
        return declared.Concat(pointers.OrderBy(item => item.Document, StringComparer.Ordinal).ThenBy(item => item.System, StringComparer.Ordinal));
    }

    private void Add(string? system, DeclaredRecord entry)
    {
        foreach (var fact in entry.Facts().Where(fact => fact.Format.Type.Kind != "document"))
        {
            _facts.Add((system, fact.AskedBy, fact));
        }

        // What an assessment found for society is asked for by a control of its own.
        var onSociety = (entry.Record("impactAssessment")?.Records("impacts") ?? []).Where(impact => impact.Text("on")?.Value == "society");
        foreach (var fact in onSociety.SelectMany(impact => impact.Facts()))
        {
            _facts.Add((system, "A.5.5", fact with { Path = "impactAssessment.impacts" }));
        }
    }

    private static IEnumerable<(string Control, RegisterDocument Document, string Statement)> Sources(RegisterDocument document, IEnumerable<string> ofRecords)
    {
        if (document.System is not null)
        {
            return ofRecords.Append(document.AskedBy).Distinct(StringComparer.Ordinal)
                .Select(control => (control, document, $"{document.Field} of AI system '{document.System}'"));
        }

        // statementOfApplicability.controls[A.2.2].evidence, managementSystem[5.2].document
        var id = document.Field.Split('[', ']').ElementAtOrDefault(1) ?? "";
        return document.Field.StartsWith("statementOfApplicability", StringComparison.Ordinal)
            ? [(id, document, $"{document.Field} of {RootName}")]
            : from control in ControlCatalogue.All
              from source in ControlSource.Of(control.Id)
              where source.Source == ControlSource.ClausePrefix + id
              select (control.Id, document, source.Statement);
    }

    private string FileOf(string? system, SourcePosition position) =>
        _manifest.Systems.FirstOrDefault(item => item.Id == system)?.File
        ?? $"{RegisterPaths.Folder}/{RegisterPaths.RootFile}";

    private static string TopKey(string path) => path.Split('.', '[')[0];
}
