using Aims.Governance.Frameworks;
using Aims.Governance.Observations;
using Aims.Governance.Register.Format;
using Aims.Governance.Rules;
using Aims.Governance.Yaml;

namespace Aims.Governance.Register;

/// <summary>
/// Reads a mapping of the register by its format. A value that is given but wrong is reported here, and its field is kept without
/// it, so that nobody is told that it is missing, too.
/// </summary>
internal sealed class RecordReader
{
    private readonly string _path;
    private readonly MappingReader _fields;
    private readonly List<Finding> _findings;

    private RecordReader(string path, MappingFormat format, YamlMapping mapping, List<Finding> findings)
    {
        _path = path;
        _findings = findings;
        _fields = new MappingReader(path, mapping, format.What, format.KeyNames, findings);
    }

    /// <summary>Reads a mapping.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="format">What the mapping is.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="findings">Receives what is wrong.</param>
    /// <param name="key">The key under which it stands, where keys are free or ids of a framework.</param>
    public static DeclaredRecord Read(string path, MappingFormat format, YamlMapping mapping, List<Finding> findings, Declared<string>? key = null)
    {
        var before = findings.Count;
        var reader = new RecordReader(path, format, mapping, findings);
        var fields = new List<DeclaredField>(mapping.Entries.Count);
        foreach (var item in format.Keys)
        {
            if (reader.ReadField(item) is { } field)
            {
                fields.Add(field);
            }
        }

        reader.CheckOrder(fields);
        reader.CheckCompany(format);
        return new DeclaredRecord(format, key, fields, mapping.Start.In(path)) { HasFindings = findings.Count > before };
    }

    private DeclaredField? ReadField(KeyFormat key)
    {
        if (_fields.Value(key.Name) is not { } value)
        {
            if (key.IsRequired)
            {
                _fields.Require(key.Name, key.Type.Kind == "systemId" ? $"{key.Name}: {SystemId.Example(_path, key)}" : key.ExampleLine);
            }

            return null;
        }

        var before = _findings.Count;
        var texts = key.Type.HoldsRecords ? [] : ReadTexts(key);
        var records = key.Type.HoldsRecords ? ReadRecords(key, value) : [];
        var hasFindings = _findings.Count > before;
        if (hasFindings && _fields.IsGuessed(key.Name) && _findings[before].Position == value.Start.In(_path))
        {
            // A value that doesn't fit the key that was guessed says that another was meant: the unknown key is finding enough.
            _findings.RemoveRange(before, _findings.Count - before);
        }

        return new DeclaredField(key, texts, records, value.Start.In(_path))
        {
            IsEmpty = value is YamlSequence { Items.Count: 0 } or YamlMapping { Entries.Count: 0 },
            HasFindings = hasFindings,
        };
    }

    private IReadOnlyList<Declared<string>> ReadTexts(KeyFormat key)
    {
        switch (key.Type.Kind)
        {
            case "systemId":
                return SystemId.Read(_path, _fields, key.Name) is { } id ? [id] : [];
            case "scope":
                return CodeNamesReader.Read(_path, _fields, key.Name, _findings);
            case "version":
                return _fields.OptionalVersion(key.Name) is { } version ? [version] : [];
            default:
                var texts = key.Type.IsList ? Items(key) : _fields.OptionalText(key.Name) is { } text ? [text] : [];
                return [.. texts.Select(item => IsGood(key, item) ? item : ReadAsMeant(key, item)).OfType<Declared<string>>()];
        }
    }

    private IReadOnlyList<DeclaredRecord> ReadRecords(KeyFormat key, YamlNode value)
    {
        var format = RegisterFormat.Mapping(key.Type.Argument);
        return key.Type.Kind switch
        {
            "record" when key.Type.IsList => ReadList(key, format),
            "record" => [ReadRecord(key, format, value)],
            "controls" => ReadKeyed(key, format, value, id => IsKnownId(FrameworkTable.AnnexA, id)),
            "clauses" => ReadKeyed(key, format, value, id => IsKnownId(FrameworkTable.Clauses, id)),
            _ => ReadKeyed(key, format, value, name => IsName(key, name)),
        };
    }

    private DeclaredRecord ReadRecord(KeyFormat key, MappingFormat format, YamlNode value, Declared<string>? recordKey = null)
    {
        if (value is YamlMapping mapping)
        {
            return Read(_path, format, mapping, _findings, recordKey);
        }

        var example = recordKey is null ? key.ExampleLine : $"{{ {format.Keys[0].ExampleLine} }}";
        _fields.Refuse(recordKey?.Value ?? key.Name, value, $"a mapping, for example {example}");
        return new DeclaredRecord(format, recordKey, [], value.Start.In(_path));
    }

    private List<DeclaredRecord> ReadList(KeyFormat key, MappingFormat format)
    {
        var form = "mappings, for example " + key.Example;
        var records = new List<DeclaredRecord>();
        foreach (var item in _fields.OptionalList(key.Name, form))
        {
            if (item is YamlMapping mapping)
            {
                if (CutMethod(format, mapping) is { } cut)
                {
                    _findings.Add(CutAtComma.Finding("'method'", cut, _path));
                    continue;
                }

                records.Add(Read(_path, format, mapping, _findings));
            }
            else
            {
                _fields.Refuse(key.Name, item, $"a list of {form}");
            }
        }

        CheckIds(format, records);
        return records;
    }

    // What is left of it looks like keys of its own.
    private static YamlScalar? CutMethod(MappingFormat format, YamlMapping mapping) =>
        format.Keys.Any(key => key.Type.Kind == "method") && mapping.Entries.FirstOrDefault(entry => entry.Key.Value == "method")?.Value is YamlScalar method && CutAtComma.OpensOnly(method)
            ? method
            : null;

    private IReadOnlyList<DeclaredRecord> ReadKeyed(KeyFormat key, MappingFormat format, YamlNode value, Func<Declared<string>, bool> isKey)
    {
        if (value is not YamlMapping mapping)
        {
            _fields.Refuse(key.Name, value, $"a mapping, for example {key.ExampleLine}");
            return [];
        }

        var records = new List<DeclaredRecord>();
        foreach (var entry in mapping.Entries)
        {
            // What stands under a key that means nothing is not looked at: one mistake is one finding.
            var recordKey = new Declared<string>(entry.Key.Value, entry.Key.Start.In(_path));
            if (isKey(recordKey))
            {
                records.Add(ReadRecord(key, format, entry.Value, recordKey));
            }
        }

        return records;
    }

    private void CheckIds(MappingFormat format, List<DeclaredRecord> records)
    {
        if (format.Keys.FirstOrDefault(key => key.Type.Kind == "recordId") is not { } idKey)
        {
            return;
        }

        var seen = new Dictionary<string, SourcePosition>(StringComparer.Ordinal);
        foreach (var id in records.Select(record => record.Text(idKey.Name)).OfType<Declared<string>>())
        {
            if (seen.TryGetValue(id.Value, out var first))
            {
                _findings.Add(DuplicateId.Of(id, $"the id {Quoting.Quote(id.Value)} of {format.What}", first));
            }
            else
            {
                seen.Add(id.Value, id.Position);
            }
        }
    }

    // A date in the wrong order is left out, so that it isn't overdue, too.
    private void CheckOrder(List<DeclaredField> fields)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
            var after = field.Format.Type.After;
            if (after.Length > 0
                && fields.Find(other => other.Format.Name == after)?.Texts.FirstOrDefault() is { } earlier
                && field.Texts.FirstOrDefault() is { } later
                && string.CompareOrdinal(later.Value, earlier.Value) <= 0)
            {
                _findings.Add(BadValue.Of($"'{field.Format.Name}'", Quoting.Quote(later.Value), $"after '{after}', which is {earlier.Value}", later.Position));
                fields[i] = field with { Texts = [], HasFindings = true };
            }
        }
    }

    // Of keys that exclude each other there is one; what belongs to another key stands beside it.
    private void CheckCompany(MappingFormat format)
    {
        var given = format.EitherKeys.Where(key => _fields.Value(key.Name) is not null).ToList();
        if (format.EitherKeys.Count > 0 && given.Count == 0)
        {
            _fields.RequireEither(format.EitherKeys);
            return;
        }

        foreach (var further in given.Skip(1))
        {
            _fields.Misplace(further.Name, $"given beside '{given[0].Name}'", "in an entry of its own");
        }

        foreach (var companion in format.CompanionKeys.Where(key => _fields.Value(key.Name) is not null && _fields.Value(key.OnlyWith!) is null))
        {
            _fields.Misplace(companion.Name, $"given without '{companion.OnlyWith}'", $"beside '{companion.OnlyWith}', or left out");
        }
    }

    private List<Declared<string>> Items(KeyFormat key)
    {
        var form = $"values, for example {key.Example}";
        var texts = new List<Declared<string>>();
        foreach (var item in _fields.OptionalList(key.Name, form))
        {
            if (item is YamlScalar { IsBlank: false } scalar)
            {
                texts.Add(new Declared<string>(scalar.Value.Trim(), scalar.Start.In(_path)));
            }
            else
            {
                _fields.Refuse(key.Name, item, $"a list of {form}");
            }
        }

        return texts;
    }

    private bool IsGood(KeyFormat key, Declared<string> text)
    {
        switch (key.Type.Kind)
        {
            case "control":
                return IsKnownId(FrameworkTable.AnnexA, text);
            case "generativeAiRisk":
                return IsGenerativeAiRisk(text);
            default:
                if (ValueForms.Problem(key.Type, text.Value) is not { } expected)
                {
                    return true;
                }

                _findings.Add(BadValue.Of($"'{key.Name}'", Quoting.Quote(text.Value), expected, text.Position, ValueForms.Meant(key.Type, text.Value)));
                return false;
        }
    }

    // Names go into messages and logs.
    private bool IsName(KeyFormat key, Declared<string> name)
    {
        if (!name.Value.Any(char.IsControl))
        {
            return true;
        }

        _findings.Add(BadValue.Of($"'{key.Name}'", Quoting.Quote(name.Value), "names on one line", name.Position));
        return false;
    }

    // What a risk tier asks for is known by a misspelled word, too. Other values are not guessed.
    private static Declared<string>? ReadAsMeant(KeyFormat key, Declared<string> text) =>
        key.Type.Kind == "requirement" && ValueForms.Meant(key.Type, text.Value) is { } meant ? text with { Value = meant } : null;

    private bool IsKnownId(Framework framework, Declared<string> id)
    {
        if (framework.IsId(id.Value))
        {
            return true;
        }

        _findings.Add(UnknownControl.Of(framework, id.Value, id.Position));
        return false;
    }

    private bool IsGenerativeAiRisk(Declared<string> name)
    {
        if (FrameworkTable.GenerativeAiRisks.Entries.Any(risk => risk.Label == name.Value))
        {
            return true;
        }

        _findings.Add(UnknownControl.OfName(FrameworkTable.GenerativeAiRisks, name.Value, name.Position));
        return false;
    }
}
