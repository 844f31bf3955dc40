using Aims.Governance.Observations;
using Aims.Governance.Rules;
using Aims.Governance.Templates;
using Aims.Governance.ValueFlow;

namespace Aims.Cli.Init;

/// <summary>An AI system that code suggests.</summary>
/// <param name="Assembly">The assembly whose calls it has: its code belongs to the system by <c>appliesTo</c>. Null where marks in the code name the system.</param>
/// <param name="Id">The suggested id; where marks name the system, theirs.</param>
/// <param name="Calls">Its model calls.</param>
internal sealed record ProposedSystem(string? Assembly, string Id, IReadOnlyList<Observation> Calls)
{
    private const string NotNamed = "(not named in the code)";

    /// <summary>What people call it.</summary>
    public string Name { get; init; } = SuggestedSystem.NameFor(Id);

    /// <summary>What it is proposed for.</summary>
    public string Origin => Assembly ?? $"code marked [AiComponent(\"{Id}\")]";

    /// <summary>What was seen, for people: <c>3 model calls: openai gpt-4.1-mini</c>.</summary>
    public string Seen => $"{Counted.Of(Calls.Count, "model call")}: {string.Join(", ", Calls.SelectMany(Models).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}";

    private static IEnumerable<string> Models(Observation call)
    {
        var provider = CalledModels.ProviderOf(call) is { } known ? known + " " : "";
        return call.Model is { } identity ? identity.Models.Select(model => provider + Describe(model)) : [provider + NotNamed];
    }

    private static string Describe(ModelReference model) => model.From switch
    {
        ModelSource.Constant => model.Id!,
        ModelSource.Unknown => NotNamed,
        _ => $"({model.From} {model.Key})",
    };
}
