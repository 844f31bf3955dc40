namespace Aims.Governance.ValueFlow;

/// <summary>Tells the HTTP method of a request message.</summary>
internal static class HttpMethodNames
{
    private const string Type = "System.Net.Http.HttpMethod";

    /// <summary>The method in capitals; null where it isn't told, or is one of several.</summary>
    public static string? Of(MadeObject message)
    {
        var set = message.Set("Method").Select(item => item.Value)
            .Concat(message.Made?.Arguments.Where(argument => argument.Parameter == "method").Select(argument => (Value?)argument.Value) ?? [])
            .Select(Of)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return set.Count == 1 ? set[0] : null;
    }

    private static string? Of(Value? method) => method switch
    {
        ConstantValue text => text.Text.ToUpperInvariant(),
        NamedConstantValue { Api: { Type: Type } api } => api.Member.ToUpperInvariant(),
        CallValue { Api: { Type: Type, GotProperty: { } property } } => property.ToUpperInvariant(),
        CallValue { Api: { Type: Type, IsConstructor: true }, Arguments: { Count: 1 } given } => (given[0].Value as ConstantValue)?.Text.ToUpperInvariant(),
        _ => null,
    };
}
