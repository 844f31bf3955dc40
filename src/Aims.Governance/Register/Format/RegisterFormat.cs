namespace Aims.Governance.Register.Format;

/// <summary>
/// The format of the register's files, from <c>register-format.tsv</c>: which mappings there are, their keys, what a key holds. The
/// reader, the JSON Schemas and the reference in <c>docs/register.md</c> are all made from it.
/// </summary>
public static class RegisterFormat
{
    private static readonly Lazy<Dictionary<string, MappingFormat>> ByName = new(Load);

    /// <summary>All mappings, in the order of the table.</summary>
    public static IReadOnlyCollection<MappingFormat> Mappings => ByName.Value.Values;

    /// <summary><c>aims/aims.yaml</c>.</summary>
    public static MappingFormat Root => Mapping("register");

    /// <summary><c>aims/systems/&lt;id&gt;.yaml</c>.</summary>
    public static MappingFormat System => Mapping("system");

    /// <summary><c>aims/baseline.yaml</c>.</summary>
    public static MappingFormat Baseline => Mapping("baseline");

    /// <summary><c>aims/assessed/&lt;id&gt;.yaml</c>.</summary>
    public static MappingFormat Assessed => Mapping("assessed");

    /// <summary>The mapping of a name that the table uses.</summary>
    /// <exception cref="KeyNotFoundException">The table has no such mapping.</exception>
    public static MappingFormat Mapping(string name) => ByName.Value[name];

    private static Dictionary<string, MappingFormat> Load()
    {
        var mappings = new Dictionary<string, MappingFormat>(StringComparer.Ordinal);
        var (name, what, group) = ("", "", "");
        var keys = new List<KeyFormat>();
        foreach (var row in EmbeddedTable.Rows("Register.Format.register-format.tsv"))
        {
            if (row[0].Length == 0 && row[1].Length == 0)
            {
                group = row[2];
                continue;
            }

            if (row[0].Length == 0)
            {
                keys.Add(new KeyFormat(group, row[1], row[2], ValueType.Parse(row[3]), row[4], row[5], row[6]));
                continue;
            }

            Close();
            (name, what, group) = (row[0], row[1], "");
        }

        Close();
        return mappings;

        void Close()
        {
            if (keys.Count > 0)
            {
                mappings.Add(name, new MappingFormat(name, what, keys));
                keys = [];
            }
        }
    }
}
