namespace Aims.Governance.ValueFlow;

/// <summary>An object as one of the ways to it tells: what made it, and what was set on it along the way.</summary>
/// <param name="Made">The call or construction that made it; null where it comes from outside.</param>
/// <param name="Frame">In which call <paramref name="Made"/> is to be read.</param>
/// <param name="Setters">The property setters called on it, each with the call in which it is to be read.</param>
internal sealed record MadeObject(CallValue? Made, CallFrame? Frame, IReadOnlyList<(CallValue Setter, CallFrame? Frame)> Setters)
{
    // An object that comes from more places is a pool's or a cache's, and its address isn't one that code names.
    private const int MaxWays = 16;

    /// <summary>The values that a property was set to; empty when nothing sets it.</summary>
    public IEnumerable<(Value? Value, CallFrame? Frame)> Set(string property) =>
        Setters.Where(item => item.Setter.Api.SetProperty == property).Select(item => (item.Setter.Arguments.LastOrDefault()?.Value, item.Frame));

    /// <summary>All the ways to an object: several callers, factories, branches and what they did to it.</summary>
    public static IReadOnlyList<MadeObject> Of(Value? value, CallFrame? frame, Steps steps)
    {
        var ways = new List<MadeObject>();
        Follow(value, frame, [], ways, steps);
        return ways;
    }

    private static void Follow(Value? value, CallFrame? frame, IReadOnlyList<(CallValue Setter, CallFrame? Frame)> setters, List<MadeObject> ways, Steps steps)
    {
        if (!steps.Take() || ways.Count >= MaxWays)
        {
            return;
        }

        switch (value)
        {
            case AlternativesValue alternatives:
                foreach (var one in alternatives.Values)
                {
                    Follow(one, frame, setters, ways, steps);
                }

                break;
            case CallValue { Returns: { } returns } call:
                // What a factory gives, and what its caller then does to it.
                Follow(returns, new CallFrame(call, frame), With(setters, call.Mutations, frame), ways, steps);
                break;
            case CallValue call:
                ways.Add(new MadeObject(call, frame, With(setters, call.Mutations, frame)));
                break;
            case MemberValue { Assigned: { } assigned } member:
                foreach (var inside in FramesOf(member, frame, steps))
                {
                    Follow(assigned, inside, setters, ways, steps);
                }

                break;
            case ParameterValue parameter when frame is not null && frame.IsOf(parameter):
                Follow(frame.Argument(parameter), frame.Caller, With(setters, parameter.Mutations, frame), ways, steps);
                break;
            case ParameterValue parameter:
                Follow(parameter.Passed, frame, With(setters, parameter.Mutations, frame), ways, steps);
                break;
            default:
                ways.Add(new MadeObject(null, frame, setters));
                break;
        }
    }

    /// <summary>In which calls what a member is assigned is to be read: each construction of its object, where those are known.</summary>
    public static IReadOnlyList<CallFrame?> FramesOf(MemberValue member, CallFrame? frame, Steps steps)
    {
        var constructions = member.Receiver is null ? [] : Of(member.Receiver, frame, steps).Where(way => way.Made is { Api.IsConstructor: true }).ToList();
        return constructions.Count == 0 ? [frame] : [.. constructions.Select(way => new CallFrame(way.Made!, way.Frame))];
    }

    private static IReadOnlyList<(CallValue Setter, CallFrame? Frame)> With(IReadOnlyList<(CallValue Setter, CallFrame? Frame)> setters, IReadOnlyList<CallValue> mutations, CallFrame? frame) =>
        mutations.Count == 0 ? setters : [.. setters, .. mutations.Where(mutation => mutation.Api.SetProperty is not null).Select(mutation => (mutation, frame))];
}
