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
        var reader = new RecordReader(path, format, mapping, findings);
        var fields = format.Keys.Select(reader.ReadField).OfType<DeclaredField>().ToList();
        foreach (var field in fields)
        {
            reader.CheckOrder(field, fields);
        }

        return new DeclaredRecord(format, key, fields, mapping.Start.In(path));
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

        return new DeclaredField(key, key.Type.HoldsRecords ? [] : ReadTexts(key), key.Type.HoldsRecords ? ReadRecords(key, value) : [], value.Start.In(_path));
    }

    private IReadOnlyList<Declared<string>> ReadTexts(KeyFormat key)
    {
        switch (key.Type.Kind)
        {
            case "systemId":
                return SystemId.Read(_path, _fields, key.Name) is { } id ? [id] : [];
            case "scope":
                return AppliesToReader.Read(_path, _fields, _findings);
            case "version":
                return _fields.OptionalVersion(key.Name) is { } version ? [version] : [];
            default:
                var texts = key.Type.IsList ? Items(key) : _fields.OptionalText(key.Name) is { } text ? [text] : [];
                return [.. texts.Where(item => IsGood(key, item))];
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
            _ => ReadKeyed(key, format, value, _ => true),
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

    private void CheckOrder(DeclaredField field, IReadOnlyList<DeclaredField> fields)
    {
        var after = field.Format.Type.After;
        var earlier = after.Length == 0 ? null : fields.FirstOrDefault(other => other.Format.Name == after)?.Texts.FirstOrDefault();
        if (earlier is not null && field.Texts.FirstOrDefault() is { } later && string.CompareOrdinal(later.Value, earlier.Value) <= 0)
        {
            _findings.Add(BadValue.Of($"'{field.Format.Name}'", Quoting.Quote(later.Value), $"after '{field.Format.Type.After}', which is {earlier.Value}", later.Position));
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
