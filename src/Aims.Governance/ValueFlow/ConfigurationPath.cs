namespace Aims.Governance.ValueFlow;

/// <summary>The full key of a configuration read, over the sections that it goes through.</summary>
internal static class ConfigurationPath
{
    /// <summary>The key, its parts separated by colons; null when a part isn't constant.</summary>
    /// <param name="call">The read, the section or the binding.</param>
    /// <param name="constant">Gives the constant that a value is, or null.</param>
    public static string? Of(CallValue call, Func<Value, string?> constant)
    {
        var parts = new List<string>();
        for (Value? current = call; current is not null;)
        {
            if (Unwrapped(current) is not CallValue read)
            {
                break;
            }

            var kind = ConfigurationReads.KindOf(read.Api);
            if (kind is null && !ConfigurationReads.IsBinding(read.Api))
            {
                break;
            }

            var name = read.Arguments.FirstOrDefault(argument => argument.Parameter is "key" or "name" or "variable" or "index") ?? read.Arguments.FirstOrDefault();
            if (name is not null && kind is not null)
            {
                if (constant(name.Value) is not { } text)
                {
                    return null;
                }

                parts.Insert(0, kind == ConfigurationRead.ConnectionString ? "ConnectionStrings:" + text : text);
            }

            current = read.Receiver;
        }

        return parts.Count == 0 ? null : string.Join(":", parts);
    }

    private static Value? Unwrapped(Value value) => value switch
    {
        MemberValue { Assigned: { } assigned } => assigned,
        ParameterValue { Passed: { } passed } => passed,
        _ => value,
    };
}
