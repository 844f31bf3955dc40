using Aims.Governance.Observations;
using Aims.Governance.Register;
using Aims.Governance.Register.Format;
using Aims.Governance.Rules;

namespace Aims.Governance.Yaml;

/// <summary>
/// Reads the fields of one mapping. A key that is only misspelled is one finding, and its value is read as what was
/// meant, so that the same mistake isn't told again as a missing field.
/// </summary>
internal sealed class MappingReader
{
    private readonly string _path;
    private readonly YamlMapping _mapping;
    private readonly List<Finding> _findings;
    private readonly Dictionary<string, YamlEntry> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string>? _guessed;

    /// <summary>Sorts the entries of a mapping and reports those whose key isn't known.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="what">What the mapping is, for messages: "an AI system".</param>
    /// <param name="keys">The keys that it may have.</param>
    /// <param name="findings">Receives what is wrong.</param>
    public MappingReader(string path, YamlMapping mapping, string what, KeySet keys, List<Finding> findings)
    {
        _path = path;
        _mapping = mapping;
        _findings = findings;
        List<YamlEntry>? unknown = null;
        foreach (var entry in mapping.Entries)
        {
            if (keys.Contains(entry.Key.Value))
            {
                _entries.Add(entry.Key.Value, entry);
            }
            else
            {
                (unknown ??= []).Add(entry);
            }
        }

        foreach (var entry in unknown ?? [])
        {
            var meant = Spelling.Nearest(entry.Key.Value, keys.Names.Where(key => !_entries.ContainsKey(key)));
            findings.Add(UnknownKey.Of(entry.Key.Value, what, meant, keys.Names, entry.Key.Start.In(path)));
            if (meant is not null)
            {
                _entries.Add(meant, entry);
                (_guessed ??= new(StringComparer.Ordinal)).Add(meant);
            }
        }
    }

    /// <summary>Where the mapping begins.</summary>
    public SourcePosition Position => _mapping.Start.In(_path);

    /// <summary>Whether a key stands otherwise in the file, and was guessed.</summary>
    public bool IsGuessed(string key) => _guessed?.Contains(key) == true;

    /// <summary>The value of a key; null when the key is absent or has no value.</summary>
    public YamlNode? Value(string key) =>
        _entries.TryGetValue(key, out var entry) && entry.Value is not YamlScalar { IsBlank: true } ? entry.Value : null;

    /// <summary>A single value that may be absent.</summary>
    public Declared<string>? OptionalText(string key) => Value(key) switch
    {
        null => null,
        YamlScalar scalar => new Declared<string>(scalar.Value.Trim(), scalar.Start.In(_path)),
        var other => Refuse(key, other, "a single value"),
    };

    /// <summary>A single value that must be there.</summary>
    public Declared<string>? RequiredText(string key, string example) => Require(key, example) ? OptionalText(key) : null;

    /// <summary>One of a closed list of words, that may be absent.</summary>
    public Declared<string>? OptionalChoice(string key, IReadOnlyList<string> allowed)
    {
        var text = OptionalText(key);
        return text is not null && ValueForms.OneOf(allowed, text.Value) is { } expected
            ? Refuse(key, Value(key)!, expected, Spelling.Nearest(text.Value, allowed))
            : text;
    }

    /// <summary>One of a closed list of words, that must be there.</summary>
    public Declared<string>? RequiredChoice(string key, string example, IReadOnlyList<string> allowed) =>
        Require(key, example) ? OptionalChoice(key, allowed) : null;

    /// <summary>The items of a list that may be absent.</summary>
    public IReadOnlyList<YamlNode> OptionalList(string key, string of)
    {
        var value = Value(key);
        if (value is null or YamlSequence)
        {
            return value is YamlSequence list ? list.Items : [];
        }

        Refuse(key, value, $"a list of {of}");
        return [];
    }

    /// <summary>The items of a list that must be there; it may be empty.</summary>
    public IReadOnlyList<YamlNode> RequiredList(string key, string of, string example) => Require(key, example) ? OptionalList(key, of) : [];

    /// <summary>The format version, which is 1; null when it is absent or another.</summary>
    public Declared<string>? OptionalVersion(string key) => Value(key) switch
    {
        null => null,
        YamlScalar { Value: "1", IsPlain: true } version => new Declared<string>(version.Value, version.Start.In(_path)),
        var other => Refuse(key, other, "1, without quotes"),
    };

    /// <summary>Reports the value of a key.</summary>
    public Declared<string>? Refuse(string key, YamlNode value, string expected, string? meant = null)
    {
        _findings.Add(BadValue.Of(Quoting.Quote(key), value.Description, expected, value.Start.In(_path), meant));
        return null;
    }

    /// <summary>Reports a key that may not stand where it does.</summary>
    public void Misplace(string key, string how, string expected) =>
        _findings.Add(BadValue.Of(Quoting.Quote(key), how, expected, Value(key)!.Start.In(_path)));

    /// <summary>Reports that none of several keys has a value: at one that has none, else at the mapping.</summary>
    public void RequireEither(IReadOnlyList<KeyFormat> keys)
    {
        var blank = keys.FirstOrDefault(key => _entries.ContainsKey(key.Name));
        var place = blank is null ? _mapping.Start : _entries[blank.Name].Key.Start;
        _findings.Add(MissingField.OfEither(blank is null ? keys : [blank], place.In(_path)));
    }

    /// <summary>Reports a key that is absent or has no value: the latter at the key, the former at the mapping.</summary>
    /// <returns>Whether it has a value.</returns>
    public bool Require(string key, string example)
    {
        if (Value(key) is not null)
        {
            return true;
        }

        var place = _entries.TryGetValue(key, out var entry) ? entry.Key.Start : _mapping.Start;
        _findings.Add(MissingField.Of(key, example, place.In(_path)));
        return false;
    }
}
