namespace Aims.Governance.Register;

/// <summary>A tool as a person declared it.</summary>
/// <param name="Method">Documentation id of the method that runs; without parameters it stands for all methods of the name.</param>
public sealed record DeclaredTool(Declared<string> Method)
{
    /// <summary>The tools of a system; those that lack the method were reported, and are left out.</summary>
    internal static IReadOnlyList<DeclaredTool> ListOf(DeclaredRecord system) =>
        [.. system.Records("tools").Select(tool => tool.Text("method")).OfType<Declared<string>>().Select(method => new DeclaredTool(method))];

    /// <summary>Whether it is the tool that was seen.</summary>
    /// <param name="method">Documentation id of the method that runs.</param>
    public bool IsTool(string method) =>
        method == Method.Value
        || (Method.Value.IndexOf('(') < 0 && method.Length > Method.Value.Length && method.StartsWith(Method.Value, StringComparison.Ordinal) && method[Method.Value.Length] is '(' or '`');
}
