using System.Globalization;
using Aims.Governance.Observations;
using Aims.Governance.Register.Format;

namespace Aims.Governance.Register;

/// <summary>A mapping of the register as a person wrote it: its fields in the order of the format. What is bad in it was reported and is left out.</summary>
/// <param name="Format">Which mapping.</param>
/// <param name="Key">The key under which it stands, where keys are free or ids of a framework; else null.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="Position">Where it begins.</param>
public sealed record DeclaredRecord(MappingFormat Format, Declared<string>? Key, IReadOnlyList<DeclaredField> Fields, SourcePosition Position)
{
    /// <summary>Whether something in it, or in what stands within it, was reported as bad.</summary>
    public bool HasFindings { get; init; }

    /// <summary>Whether a key is written with a value, good or bad; an empty list or mapping is none.</summary>
    public bool Has(string key) => Field(key) is { IsEmpty: false } or { HasFindings: true };

    /// <summary>The field of a key; null when it is absent or empty.</summary>
    public DeclaredField? Field(string key)
    {
        // A loop: it is asked for dozens of times for each file of a register.
        foreach (var field in Fields)
        {
            if (field.Format.Name == key)
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>A single value; null when it is absent or bad.</summary>
    public Declared<string>? Text(string key) => Field(key)?.Texts.FirstOrDefault();

    /// <summary>The values of a list; empty when it is absent.</summary>
    public IReadOnlyList<Declared<string>> Texts(string key) => Field(key)?.Texts ?? [];

    /// <summary>A mapping within; null when it is absent. One that is no mapping has no fields.</summary>
    public DeclaredRecord? Record(string key) => Field(key)?.Records.FirstOrDefault();

    /// <summary>The mappings of a list, or of a mapping of mappings; empty when it is absent.</summary>
    public IReadOnlyList<DeclaredRecord> Records(string key) => Field(key)?.Records ?? [];

    /// <summary>All single values, in this record and in those within.</summary>
    public IEnumerable<DeclaredFact> Facts() => Facts("", "");

    private IEnumerable<DeclaredFact> Facts(string prefix, string askedBy)
    {
        foreach (var field in Fields)
        {
            var path = prefix + field.Format.Name;
            var asks = field.Format.AskedBy.Length > 0 ? field.Format.AskedBy : askedBy;
            foreach (var text in field.Texts)
            {
                yield return new DeclaredFact(path, field.Format, asks, text);
            }

            for (var i = 0; i < field.Records.Count; i++)
            {
                var record = field.Records[i];
                var place = field.Format.Type.IsOneRecord ? path : $"{path}[{record.Key?.Value ?? i.ToString(CultureInfo.InvariantCulture)}]";
                foreach (var fact in record.Facts(place + ".", asks))
                {
                    yield return fact;
                }
            }
        }
    }
}

/// <summary>A key with its value.</summary>
/// <param name="Format">Which key.</param>
/// <param name="Texts">Its single values.</param>
/// <param name="Records">Its mappings.</param>
/// <param name="Position">Where the value begins.</param>
public sealed record DeclaredField(KeyFormat Format, IReadOnlyList<Declared<string>> Texts, IReadOnlyList<DeclaredRecord> Records, SourcePosition Position)
{
    /// <summary>Whether it is written as a list or mapping without anything in it.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>Whether something in it was reported as bad: then what it lacks is no finding of its own.</summary>
    public bool HasFindings { get; init; }
}

/// <summary>A single value that a person declared.</summary>
/// <param name="Path">The keys that lead to it: <c>humanOversight.mode</c>, <c>models[0].id</c>, <c>controls[A.2.2].status</c>.</param>
/// <param name="Format">Its key.</param>
/// <param name="AskedBy">The clause or control of ISO/IEC 42001:2023 that asks for it.</param>
/// <param name="Value">The value.</param>
public sealed record DeclaredFact(string Path, KeyFormat Format, string AskedBy, Declared<string> Value);
