namespace Aims.Governance.ValueFlow;

/// <summary>The elements of tuples, found in what made the tuple: methods often give a model together with other things.</summary>
public static class TupleElements
{
    private const string Tuple = "System.ValueTuple";
    private const string Field = "Item";

    /// <summary>The name of the tuple type with a number of elements, as in documentation ids.</summary>
    /// <param name="elements">How many there are.</param>
    public static string TypeName(int elements) => $"{Tuple}`{elements}";

    /// <summary>The name of the parameter by which a tuple's constructor is given an element.</summary>
    /// <param name="position">The element's position, from 1 on.</param>
    public static string Parameter(int position) => $"item{position}";

    /// <summary>The position of the element that a field of a type holds, from 1 on; null when it is no tuple's element.</summary>
    /// <param name="type">Documentation id of the type, without its prefix.</param>
    /// <param name="field">The field's name in the assembly (<c>Item2</c>).</param>
    public static int? PositionOf(string type, string field) =>
        type.StartsWith(Tuple + "`", StringComparison.Ordinal)
        && field.StartsWith(Field, StringComparison.Ordinal)
        && int.TryParse(field.Substring(Field.Length), out var position)
            ? position
            : null;

    /// <summary>An element of a tuple; unknown where it can't be told which tuple it is.</summary>
    /// <param name="tuple">The tuple.</param>
    /// <param name="position">The element's position, from 1 on.</param>
    public static Value? Of(Value? tuple, int position) => tuple switch
    {
        null => null,
        CallValue { Entry: null, Returns: { } returns } call => Of(returns, position) is { } element ? call with { Returns = element } : null,
        CallValue { Api.IsConstructor: true } made when made.Api.Type.StartsWith(Tuple + "`", StringComparison.Ordinal) =>
            made.Arguments.FirstOrDefault(argument => argument.Parameter == Parameter(position))?.Value,
        MemberValue { Assigned: { } assigned } member => Of(assigned, position) is { } element ? member with { Assigned = element } : null,
        AlternativesValue alternatives => OneOf(alternatives.Values.Select(alternative => Of(alternative, position)).OfType<Value>().Distinct().ToList()),
        _ => new UnknownValue(UnknownReason.Computed),
    };

    private static Value? OneOf(IReadOnlyList<Value> values) => values.Count switch { 0 => null, 1 => values[0], _ => new AlternativesValue(values) };
}
