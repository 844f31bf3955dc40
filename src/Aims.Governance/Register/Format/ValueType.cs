namespace Aims.Governance.Register.Format;

/// <summary>What a key holds: <c>text</c>, <c>choice:role</c>, <c>record:model*</c>, <c>due&gt;approvedOn</c>, … as the format table lists them.</summary>
/// <param name="Kind">The kind of value.</param>
/// <param name="Argument">The vocabulary or mapping after <c>:</c>; empty when there is none.</param>
/// <param name="After">The key whose date must be earlier, after <c>&gt;</c>; empty when there is none.</param>
/// <param name="IsList">Whether it is a list of such values.</param>
public sealed record ValueType(string Kind, string Argument, string After, bool IsList)
{
    /// <summary>Whether it holds mappings: one, several, or several by key.</summary>
    public bool HoldsRecords => Kind == "record" || IsKeyed;

    /// <summary>Whether it holds one mapping.</summary>
    public bool IsOneRecord => Kind == "record" && !IsList;

    /// <summary>Whether it holds mappings under keys that are free or ids of a framework.</summary>
    public bool IsKeyed => Kind is "named" or "controls" or "clauses";

    /// <summary>Reads a type as the table writes it.</summary>
    internal static ValueType Parse(string text)
    {
        var order = text.TrimEnd('*').Split('>');
        var argument = order[0].Split(':');
        return new ValueType(argument[0], argument.Length > 1 ? argument[1] : "", order.Length > 1 ? order[1] : "", text.EndsWith("*", StringComparison.Ordinal));
    }
}
