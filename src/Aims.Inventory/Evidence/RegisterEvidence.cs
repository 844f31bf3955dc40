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
    private readonly List<(string Control, RegisterDocument Document)> _documents;
    private readonly Dictionary<string, DeclaredRecord> _rows;
    private readonly AimsManifest _manifest;

    public RegisterEvidence(AimsRegister register, IReadOnlyList<AiSystem> systems, IReadOnlyList<RegisterDocument> documents, AimsManifest manifest)
    {
        _manifest = manifest;
        _rows = (register.Root?.StatementOfApplicability?.Records("controls") ?? []).ToDictionary(row => row.Key!.Value, StringComparer.Ordinal);
        if (register.Root is { } root && manifest.Documents.Count + systems.Count > 0)
        {
            Add(null, root.Entry);
        }

        foreach (var system in systems)
        {
            Add(system.Id.Value, system.Entry);
        }

        _documents = [.. documents.Where(document => document.Problem is null).SelectMany(document => ControlsOf(document, register, systems).Select(control => (control, document)))];
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
            group item.Document by item.Document.Address into same
            let document = same.First()
            select new ManifestEvidence(EvidenceGrade.Pointer, $"{document.Field} of {(document.System is null ? RootName : $"AI system '{document.System}'")}")
            {
                System = document.System,
                Document = document.Address,
                Sha256 = document.Sha256,
                File = FileOf(document.System, document.Position),
                Line = document.Position.Line,
            };
        return declared.Concat(pointers.OrderBy(item => item.Document, StringComparer.Ordinal));
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

    private IEnumerable<string> ControlsOf(RegisterDocument document, AimsRegister register, IReadOnlyList<AiSystem> systems)
    {
        if (document.System is null)
        {
            // statementOfApplicability.controls[A.2.2].evidence, managementSystem[5.2].document
            var id = document.Field.Split('[', ']').ElementAtOrDefault(1) ?? "";
            return document.Field.StartsWith("statementOfApplicability", StringComparison.Ordinal)
                ? [id]
                : ControlCatalogue.All.Select(control => control.Id).Where(control => ControlSource.Of(control).Any(source => source.Source == ControlSource.ClausePrefix + id));
        }

        var system = systems.First(system => system.Id.Value == document.System);
        var ofRecords = system.Entry.Records("evidence")
            .Where(record => record.Text("document")?.Position == document.Position)
            .Select(record => record.Text("control")?.Value).OfType<string>();
        var asked = system.Entry.Facts().First(fact => fact.Value.Position == document.Position).AskedBy;
        return ofRecords.Append(asked).Distinct(StringComparer.Ordinal);
    }

    private string FileOf(string? system, SourcePosition position) =>
        _manifest.Systems.FirstOrDefault(item => item.Id == system)?.File
        ?? $"{RegisterPaths.Folder}/{RegisterPaths.RootFile}";

    private static string TopKey(string path) => path.Split('.', '[')[0];
}
