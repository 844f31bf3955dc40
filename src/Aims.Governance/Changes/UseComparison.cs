using Aims.Governance.Observations;
using Aims.Governance.Yaml;

namespace Aims.Governance.Changes;

/// <summary>Compares what an assembly does for a system with what was assessed.</summary>
public static class UseComparison
{
    /// <summary>The differences, in the order of <see cref="ChangeOf.All"/>; none when nothing that bears on the assessment has changed.</summary>
    /// <param name="assessed">What was assessed.</param>
    /// <param name="now">What is observed.</param>
    public static IReadOnlyList<UseChange> Between(SystemUse assessed, SystemUse now) =>
    [
        .. Models(assessed.Models, now.Models),
        .. Replaceable(ChangeOf.Provider, "provider", assessed.Providers, now.Providers),
        .. Replaceable(ChangeOf.Endpoint, "host", assessed.Endpoints, now.Endpoints),
        .. Each(ChangeOf.Call, assessed.Calls.Select(call => call.ToString()), now.Calls.Select(call => call.ToString()), call => $"calls of kind {call} added", call => $"no more calls of kind {call}"),
        .. Tools(assessed.Tools, now.Tools),
        .. Callers(assessed.Callers, now.Callers),
    ];

    /// <summary>Changes as a part of a sentence.</summary>
    public static string InWords(IEnumerable<UseChange> changes) => string.Join("; ", changes.Select(change => change.Words));

    private static IEnumerable<UseChange> Models(IReadOnlyList<UsedModel> assessed, IReadOnlyList<UsedModel> now)
    {
        var gone = assessed.Except(now).ToList();
        var added = now.Except(assessed).ToList();
        var replaced = Pairs(gone, added, gone.Select(model => model.Provider).Union(added.Select(model => model.Provider), StringComparer.Ordinal)).ToList();
        foreach (var (before, after) in replaced)
        {
            gone.Remove(before);
            added.Remove(after);
            var isOfAnother = before.Provider != after.Provider;
            yield return new UseChange(ChangeOf.Model, before.ToString(), after.ToString(), $"model {before.InWords(isOfAnother)} replaced by {after.AfterModel(isOfAnother)}");
        }

        foreach (var model in added)
        {
            yield return new UseChange(ChangeOf.Model, null, model.ToString(), $"model {model.InWords(IsNamedTwice(model, now))} added");
        }

        foreach (var model in gone)
        {
            yield return new UseChange(ChangeOf.Model, model.ToString(), null, $"model {model.InWords(IsNamedTwice(model, now))} no longer used");
        }
    }

    // One that is gone and one that came are taken for a replacement: of one provider, else of all.
    private static IEnumerable<(UsedModel Before, UsedModel After)> Pairs(List<UsedModel> gone, List<UsedModel> added, IEnumerable<string> providers)
    {
        var found = new List<(UsedModel Before, UsedModel After)>();
        foreach (var provider in providers)
        {
            Take(gone.Where(model => model.Provider == provider), added.Where(model => model.Provider == provider));
        }

        Take(gone.Except(found.Select(pair => pair.Before)), added.Except(found.Select(pair => pair.After)));
        return found;

        void Take(IEnumerable<UsedModel> before, IEnumerable<UsedModel> after)
        {
            if (OnlyOne(before) is { } old && OnlyOne(after) is { } next)
            {
                found.Add((old, next));
            }
        }
    }

    private static bool IsNamedTwice(UsedModel model, IEnumerable<UsedModel> now) =>
        now.Any(other => other != model && other with { Provider = model.Provider } == model);

    private static IEnumerable<UseChange> Replaceable(string what, string noun, IReadOnlyList<string> assessed, IReadOnlyList<string> now)
    {
        if (OnlyOne(assessed.Except(now)) is { } before && OnlyOne(now.Except(assessed)) is { } after)
        {
            return [new UseChange(what, before, after, $"{noun} {Quoting.Shown(before)} replaced by {Quoting.Shown(after)}")];
        }

        return Each(what, assessed, now, item => $"{noun} {Quoting.Shown(item)} added", item => $"{noun} {Quoting.Shown(item)} no longer used");
    }

    private static IEnumerable<UseChange> Each(string what, IEnumerable<string> assessed, IEnumerable<string> now, Func<string, string> isNew, Func<string, string> isGone)
    {
        var before = assessed.ToList();
        var after = now.ToList();
        return after.Except(before).Select(item => new UseChange(what, null, item, isNew(item)))
            .Concat(before.Except(after).Select(item => new UseChange(what, item, null, isGone(item))));
    }

    private static IEnumerable<UseChange> Tools(IReadOnlyList<UsedTool> assessed, IReadOnlyList<UsedTool> now)
    {
        var names = new ShortNames(assessed.Concat(now).Select(tool => WithoutParameters(tool.Id)), DocumentationId.MemberName);
        var gone = Ids(assessed).Except(Ids(now)).ToList();
        var added = Ids(now).Except(Ids(assessed)).ToList();
        var kept = Ids(now).Intersect(Ids(assessed)).ToDictionary(tool => tool, StringComparer.Ordinal);

        // A method with other parameters has another documentation id.
        foreach (var tool in added.ToList())
        {
            if (OnlyOne(gone.Where(other => WithoutParameters(other) == WithoutParameters(tool))) is { } before)
            {
                gone.Remove(before);
                added.Remove(tool);
                kept.Add(tool, before);
                yield return new UseChange(ChangeOf.Tool, before, tool, $"tool {Name(tool)} has other parameters");
            }
        }

        foreach (var tool in added)
        {
            yield return new UseChange(ChangeOf.Tool, null, tool, $"tool {Name(tool)} added");
        }

        foreach (var tool in Ids(now).Where(kept.ContainsKey).Where(tool => CountOf(now, tool) > CountOf(assessed, kept[tool])))
        {
            yield return new UseChange(ChangeOf.Tool, null, tool, $"another tool in {Name(tool)} added");
        }

        foreach (var tool in gone)
        {
            yield return new UseChange(ChangeOf.Tool, tool, null, $"tool {Name(tool)} no longer given");
        }

        foreach (var tool in Ids(now).Where(kept.ContainsKey).Where(tool => CountOf(now, tool) < CountOf(assessed, kept[tool])))
        {
            yield return new UseChange(ChangeOf.Tool, tool, null, $"a tool in {Name(tool)} no longer given");
        }

        foreach (var tool in Ids(now).Where(kept.ContainsKey))
        {
            foreach (var change in Each(ChangeOf.Effect, EffectsOf(assessed, kept[tool]), EffectsOf(now, tool), effect => $"tool {Name(tool)} reaches {effect} since", effect => $"tool {Name(tool)} no longer reaches {effect}"))
            {
                yield return change with { Of = tool };
            }
        }

        string Name(string tool) => names.Of(WithoutParameters(tool));
    }

    private static IEnumerable<UseChange> Callers(IReadOnlyList<string> assessed, IReadOnlyList<string> now)
    {
        var names = new ShortNames(assessed.Concat(now), DocumentationId.ShortName);
        return Each(ChangeOf.Caller, assessed, now, type => $"called from {names.Of(type)} since", type => $"no longer called from {names.Of(type)}");
    }

    private static T? OnlyOne<T>(IEnumerable<T> items)
        where T : class => items.Take(2).ToList() is { Count: 1 } one ? one[0] : null;

    private static IEnumerable<string> Ids(IEnumerable<UsedTool> tools) => tools.Select(tool => tool.Id).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> EffectsOf(IEnumerable<UsedTool> tools, string id) =>
        tools.Where(tool => tool.Id == id).SelectMany(tool => tool.Effects).Distinct(StringComparer.Ordinal);

    private static int CountOf(IEnumerable<UsedTool> tools, string id) => tools.Count(tool => tool.Id == id);

    private static string WithoutParameters(string id) => id.IndexOf('(') is var start and >= 0 ? id.Substring(0, start) : id;
}
