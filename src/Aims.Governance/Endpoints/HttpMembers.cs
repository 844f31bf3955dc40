namespace Aims.Governance.Endpoints;

/// <summary>The members that send HTTP requests, from <c>Endpoints/http-members.tsv</c>.</summary>
public static class HttpMembers
{
    private static readonly Lazy<ILookup<string, (string Type, string Parameter)>> ByName = new(Load);

    /// <summary>Whether a member of this name may send a request. Cheap; asked for every call.</summary>
    /// <param name="member">The member's name as in a documentation id.</param>
    public static bool MayHave(string member) => ByName.Value.Contains(member);

    /// <summary>The parameter that holds the address or the request; null when the member sends none.</summary>
    /// <param name="type">Documentation id of the declaring type, without its prefix.</param>
    /// <param name="member">The member's name as in a documentation id.</param>
    public static string? AddressParameter(string type, string member)
    {
        foreach (var (declaring, parameter) in ByName.Value[member])
        {
            if (declaring == type)
            {
                return parameter;
            }
        }

        return null;
    }

    private static ILookup<string, (string Type, string Parameter)> Load() =>
        EmbeddedTable.Rows("Endpoints.http-members.tsv").ToLookup(fields => fields[1], fields => (fields[0], fields[2]), StringComparer.Ordinal);
}
