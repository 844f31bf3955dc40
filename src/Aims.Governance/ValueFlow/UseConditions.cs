using Aims.Governance.Catalogue;

namespace Aims.Governance.ValueFlow;

/// <summary>Tells uses of members that reach a model only sometimes (see <see cref="UseCondition"/>) from those that do.</summary>
public static class UseConditions
{
    // The parts of a pipeline and of the data that it is given; both can be long.
    private const int MaxParts = 5000;

    private static readonly UnknownValue CutOff = new(UnknownReason.TooDeep);

    /// <summary>Whether a use is what its entry says. Where the code doesn't tell, it is.</summary>
    /// <param name="entry">The entry of the used member.</param>
    /// <param name="use">The use with what it is called on; null where it wasn't followed.</param>
    public static bool Holds(ModelApi entry, CallValue? use) => entry.Unless switch
    {
        _ when use is null => true,
        UseCondition.Untrained => Chain(use.Receiver).Any(value => IsOfModel(value, entry.Kind)) || !IsAllSeen(use.Receiver),
        UseCondition.NativeFunction => !new[] { use.Receiver }.Concat(use.Arguments.Where(argument => argument.Parameter == "function").Select(argument => argument.Value))
            .SelectMany(Chain).Any(value => value is CallValue { Entry.Kind: ApiKind.Tool }),
        UseCondition.WithoutAgents => HasAgent([.. use.Arguments.Where(argument => argument.Parameter == "workflow").SelectMany(argument => Chain(argument.Value))]),
        _ => true,
    };

    // A workflow is its own package's object: what it is made with tells, if all of it can be seen.
    private static bool HasAgent(IReadOnlyList<Value> parts) =>
        parts.Count == 0
        || parts.Any(part => part is CallValue { Entry: not null } or ParameterValue { Passed: null } or UnknownValue or MemberValue { Assigned: null });

    // Fit itself doesn't tell: what is fitted does, a trainer that was chosen; a model that was loaded is used, not trained.
    private static bool IsOfModel(Value value, string kind) => value is CallValue { Entry: { } entry }
        && (entry is { Kind: ApiKind.Train, Unless: null } or { Kind: ApiKind.Construct, Modality: ApiModality.Training }
            || (entry.Kind == ApiKind.Load && kind != ApiKind.Train));

    /// <summary>Whether all parts of a pipeline were seen: its beginning, and each part that was appended.</summary>
    private static bool IsAllSeen(Value? pipeline)
    {
        var parts = Chain(pipeline).ToList();
        return !parts.Exists(part => ReferenceEquals(part, CutOff))
            && EndsInContext(pipeline, new Steps())
            && parts.OfType<CallValue>().SelectMany(call => call.Arguments).Where(argument => argument.Parameter == "estimator").All(argument => EndsInContext(argument.Value, new Steps()));
    }

    /// <summary>Whether the way back ends where pipelines begin, so that all their parts were seen.</summary>
    private static bool EndsInContext(Value? value, Steps steps)
    {
        while (steps.Take())
        {
            switch (value)
            {
                case CallValue { Returns: { } returns }:
                    value = returns;
                    break;
                case CallValue { Receiver: { } receiver }:
                    value = receiver;
                    break;
                case CallValue call:
                    return call.Api.TypeName == "MLContext" || !call.Api.IsConstructor;
                case MemberValue { Assigned: { } assigned }:
                    value = assigned;
                    break;
                case ParameterValue { Passed: { } passed }:
                    value = passed;
                    break;
                case AlternativesValue alternatives:
                    return alternatives.Values.All(alternative => EndsInContext(alternative, steps));
                case ParameterValue parameter:
                    return parameter.Type == "T:Microsoft.ML.MLContext";
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>The values that an object is made of: what made it, on what, with what, and what was done to it; <see cref="CutOff"/> where there are too many.</summary>
    private static IEnumerable<Value> Chain(Value? start)
    {
        var steps = new Steps(MaxParts);
        var open = new Stack<Value?>();
        open.Push(start);
        while (open.Count > 0 && steps.Take())
        {
            if (open.Pop() is not { } value)
            {
                continue;
            }

            yield return value;
            switch (value)
            {
                case CallValue call:
                    // What is pushed last is looked at first: what an object is made on tells more than the data that it was given.
                    foreach (var part in call.Arguments.Select(argument => argument.Value).Concat(call.Mutations))
                    {
                        open.Push(part);
                    }

                    open.Push(call.Returns);
                    open.Push(call.Receiver);
                    break;
                case MemberValue member:
                    open.Push(member.Assigned);
                    break;
                case ParameterValue parameter:
                    open.Push(parameter.Passed);
                    break;
                case AlternativesValue alternatives:
                    foreach (var alternative in alternatives.Values)
                    {
                        open.Push(alternative);
                    }

                    break;
            }
        }

        if (open.Count > 0)
        {
            yield return CutOff;
        }
    }
}
