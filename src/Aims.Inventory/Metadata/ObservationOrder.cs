using Aims.Governance.Observations;

namespace Aims.Inventory.Metadata;

/// <summary>By position, then caller, then API, in ordinal order; what has no position comes first.</summary>
internal static class ObservationOrder
{
    public static int Compare(Observation a, Observation b)
    {
        var order = Compare(a.Position, b.Position);
        order = order != 0 ? order : string.CompareOrdinal(a.Scope.Caller, b.Scope.Caller);
        order = order != 0 ? order : string.CompareOrdinal(a.Api, b.Api);
        return order != 0 ? order : a.Form.CompareTo(b.Form);
    }

    public static int Compare(SourcePosition? a, SourcePosition? b)
    {
        if (a is null || b is null)
        {
            return (a is null ? 0 : 1) - (b is null ? 0 : 1);
        }

        var order = string.CompareOrdinal(a.File, b.File);
        order = order != 0 ? order : a.Line.CompareTo(b.Line);
        return order != 0 ? order : a.Column.CompareTo(b.Column);
    }
}
