using Aims.Governance.Observations;
using Aims.Governance.Register;

namespace Aims.Governance.Accepting;

/// <summary>The findings that a named person accepted when the product was adopted, until a date (<c>aims/baseline.yaml</c>).</summary>
public sealed class Baseline
{
    private readonly Dictionary<FindingKey, BaselineEntry> _byKey = [];

    internal Baseline(DeclaredRecord file, IEnumerable<BaselineEntry> entries)
    {
        Position = file.Position;
        Reason = file.Text("reason");
        ApprovedBy = file.Text("approvedBy");
        ApprovedOn = file.Text("approvedOn");
        Expires = file.Text("expires");
        foreach (var entry in entries)
        {
            _byKey.Add(entry.Key, entry);
        }

        Entries = [.. _byKey.Values];
    }

    /// <summary>Where the file begins.</summary>
    public SourcePosition Position { get; }

    /// <summary>Why the findings are acceptable for now.</summary>
    public Declared<string>? Reason { get; }

    /// <summary>Who accepted them.</summary>
    public Declared<string>? ApprovedBy { get; }

    /// <summary>When; ISO 8601 date.</summary>
    public Declared<string>? ApprovedOn { get; }

    /// <summary>Until when; ISO 8601 date.</summary>
    public Declared<string>? Expires { get; }

    /// <summary>The entries without a mistake, in the order of the file.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; }

    /// <summary>Whether it accepts anything: somebody accepted it, for a reason and until a date.</summary>
    public bool Holds => Reason is not null && ApprovedBy is not null && Expires is not null;

    /// <summary>How many findings of a key it accepts.</summary>
    public int Accepts(FindingKey key) => Holds && _byKey.TryGetValue(key, out var entry) ? entry.Count : 0;

    /// <summary>The members of an assembly of which it accepts findings.</summary>
    public IEnumerable<string> MembersOf(string assembly) =>
        Holds ? Entries.Where(entry => entry.Key.Assembly == assembly).Select(entry => entry.Key.Member) : [];
}
