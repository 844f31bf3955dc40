namespace Aims.Governance.Endpoints;

/// <summary>The members that send HTTP requests, from <c>Endpoints/http-members.tsv</c>.</summary>
public static class HttpMembers
{
    private static readonly Lazy<ILookup<string, HttpMember>> ByName = new(Load);

    /// <summary>Whether a member of this name may send a request. Cheap; asked for every call.</summary>
    /// <param name="member">The member's name as in a documentation id.</param>
    public static bool MayHave(string member) => ByName.Value.Contains(member);

    /// <summary>What is known of a member; null when it sends no request.</summary>
    /// <param name="type">Documentation id of the declaring type, without its prefix.</param>
    /// <param name="member">The member's name as in a documentation id.</param>
    public static HttpMember? Find(string type, string member)
    {
        foreach (var known in ByName.Value[member])
        {
            if (known.Type == type)
            {
                return known;
            }
        }

        return null;
    }

    private static ILookup<string, HttpMember> Load() => EmbeddedTable.Rows("Endpoints.http-members.tsv")
        .ToLookup(fields => fields[1], fields => new HttpMember(fields[0], fields[2], fields.Length > 3 ? fields[3] : null), StringComparer.Ordinal);
}
