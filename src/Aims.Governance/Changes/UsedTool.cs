namespace Aims.Governance.Changes;

/// <summary>A tool that a model is given.</summary>
/// <param name="Method">Documentation id of the method that runs; null where it isn't known.</param>
/// <param name="Api">Where the method isn't known: documentation id of the member that made the tool.</param>
/// <param name="Effects">How the method acts outside of its process, in ordinal order.</param>
public sealed record UsedTool(string? Method, string? Api, IReadOnlyList<string> Effects)
{
    /// <summary>By what the tool is known.</summary>
    public string Id => Method ?? Api ?? "";

    /// <inheritdoc/>
    public bool Equals(UsedTool? other) => other is not null && Method == other.Method && Api == other.Api && Effects.SequenceEqual(other.Effects);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The tools of two builds of one assembly, with the effects of both; of functions of one member as many as the build with more has.</summary>
    internal static IReadOnlyList<UsedTool> Union(IReadOnlyList<UsedTool> first, IReadOnlyList<UsedTool> second) =>
    [
        .. from tool in first.Concat(second)
           group tool by (tool.Method, tool.Api) into same
           let more = CountIn(first, same.First()) >= CountIn(second, same.First()) ? first : second
           let effects = same.SelectMany(tool => tool.Effects).Distinct(StringComparer.Ordinal).OrderBy(effect => effect, StringComparer.Ordinal).ToList()
           from tool in more.Where(tool => tool.Id == same.First().Id)
           select CountIn(more, tool) == 1 ? tool with { Effects = effects } : tool,
    ];

    private static int CountIn(IEnumerable<UsedTool> tools, UsedTool tool) => tools.Count(other => other.Id == tool.Id);
}
