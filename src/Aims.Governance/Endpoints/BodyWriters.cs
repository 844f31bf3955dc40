namespace Aims.Governance.Endpoints;

/// <summary>The members by which code puts a request's body together, from <c>Endpoints/body-writers.tsv</c>.</summary>
public static class BodyWriters
{
    private static readonly Lazy<ILookup<string, (string Type, BodyPart Part)>> ByName = new(Load);

    /// <summary>What a member's first argument is; null when it writes no body.</summary>
    /// <param name="type">Documentation id of the declaring type, without its prefix.</param>
    /// <param name="member">The member's name as in a documentation id.</param>
    public static BodyPart? PartOf(string type, string member)
    {
        foreach (var known in ByName.Value[member])
        {
            if (known.Type == type)
            {
                return known.Part;
            }
        }

        return null;
    }

    /// <summary>Whether a member of this name may write a body. Cheap; asked for every call.</summary>
    /// <param name="member">The member's name as in a documentation id.</param>
    public static bool MayHave(string member) => ByName.Value.Contains(member);

    private static ILookup<string, (string Type, BodyPart Part)> Load() => EmbeddedTable.Rows("Endpoints.body-writers.tsv")
        .ToLookup(
            fields => fields[1],
            fields => (fields[0], fields[2] switch { "name" => BodyPart.Name, "text" => BodyPart.Text, "part" => BodyPart.Part, _ => BodyPart.Into }),
            StringComparer.Ordinal);
}
