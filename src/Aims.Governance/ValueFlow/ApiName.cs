namespace Aims.Governance.ValueFlow;

/// <summary>The name of a member, with what is asked of it again and again taken apart.</summary>
/// <param name="Assembly">Simple name of the declaring assembly.</param>
/// <param name="Type">Documentation id of the declaring type, without its prefix.</param>
/// <param name="Member">Metadata-like member name without arity: <c>GetChatClient</c>, <c>#ctor</c>, <c>get_Item</c>, <c>set_ModelId</c>.</param>
/// <param name="Id">Documentation id of the member's original definition; of a property's accessor the accessor's own (<c>M:….get_Name</c>).</param>
public sealed record ApiName(string Assembly, string Type, string Member, string Id)
{
    /// <summary>The type's name without namespace and arity.</summary>
    public string TypeName
    {
        get
        {
            var start = Type.LastIndexOf('.') + 1;
            var end = Type.IndexOf('`', start);
            return end < 0 ? Type.Substring(start) : Type.Substring(start, end - start);
        }
    }

    /// <summary>Whether it is a constructor.</summary>
    public bool IsConstructor => Member == "#ctor";

    /// <summary>The property that it sets; null when it is no setter.</summary>
    public string? SetProperty => Member.StartsWith("set_", StringComparison.Ordinal) ? Member.Substring(4) : null;

    /// <summary>The property that it gets; null when it is no getter.</summary>
    public string? GotProperty => Member.StartsWith("get_", StringComparison.Ordinal) ? Member.Substring(4) : null;
}
