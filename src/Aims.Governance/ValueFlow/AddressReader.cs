using Aims.Governance.Endpoints;

namespace Aims.Governance.ValueFlow;

/// <summary>
/// Puts together what is known of an address: constants as they are, <see cref="ModelEndpoints.UnknownPart"/> for the rest. All that
/// it may be at run time counts: the default of a setting that users can change, too.
/// </summary>
internal sealed class AddressReader
{
    private const int MaxAddresses = 16;

    /// <summary>The possible addresses; empty when the value is none.</summary>
    public IReadOnlyList<string> Of(Value? value, CallFrame? frame, Steps steps)
    {
        if (value is null || !steps.Take())
        {
            return [];
        }

        switch (value)
        {
            case ConstantValue constant:
                return [constant.Text];
            case AlternativesValue alternatives:
                return All(alternatives.Values.Select(item => Of(item, frame, steps)));
            case ConcatenationValue concatenation:
                return AddressParts.Joined(concatenation.Parts.Select(part => Of(part, frame, steps)));
            case MemberValue member:
                return OfMember(member, frame, steps);
            case ParameterValue parameter:
                return OfParameter(parameter, frame, steps);
            case CallValue call:
                return OfCall(call, frame, steps);
            default:
                return [ModelEndpoints.UnknownPart];
        }
    }

    /// <summary>The addresses that a request or a client carries in a property.</summary>
    public IReadOnlyList<string> OfProperty(MadeObject made, string property, Steps steps) =>
        All(made.Set(property).Select(set => Of(set.Value, set.Frame, steps)));

    private static IReadOnlyList<string> All(IEnumerable<IReadOnlyList<string>> addresses) =>
        [.. addresses.SelectMany(some => some).Distinct(StringComparer.Ordinal).Take(MaxAddresses)];

    private IReadOnlyList<string> OfMember(MemberValue member, CallFrame? frame, Steps steps)
    {
        var ways = member.Receiver is null ? [] : MadeObject.Of(member.Receiver, frame, steps);
        var all = All(ways.Count == 0
            ? [Of(member.Assigned, frame, steps)]
            : ways.Select(way => OfProperty(way, member.Api.Member, steps) is { Count: > 0 } set ? set : Of(member.Assigned, InsideOf(way) ?? frame, steps)));
        return all.Count > 0 ? all : [ModelEndpoints.UnknownPart];
    }

    // What the members of an object are given is told in its construction.
    private static CallFrame? InsideOf(MadeObject way) => way.Made is { Api.IsConstructor: true } made ? new CallFrame(made, way.Frame) : null;

    private IReadOnlyList<string> OfParameter(ParameterValue parameter, CallFrame? frame, Steps steps)
    {
        var isOfFrame = frame is not null && frame.IsOf(parameter);
        var given = isOfFrame ? Of(frame!.Argument(parameter), frame.Caller, steps) : Of(parameter.Passed, frame, steps);
        if (parameter.Default is { } left && (!isOfFrame || given.Count == 0))
        {
            // Callers that aren't seen may leave it out.
            given = All([given, [left]]);
        }

        return given.Count > 0 ? given : [ModelEndpoints.UnknownPart];
    }

    private IReadOnlyList<string> OfCall(CallValue call, CallFrame? frame, Steps steps)
    {
        if (call.Returns is not null && Of(call.Returns, new CallFrame(call, frame), steps) is { Count: > 0 } given && given.Any(address => address != ModelEndpoints.UnknownPart))
        {
            return given;
        }

        if (call.Api.GotProperty is { } property && call.Api.Type != AddressParts.Uri)
        {
            var set = All(MadeObject.Of(call.Receiver, frame, steps).Select(way => OfProperty(way, property, steps)));
            return set.Count > 0 ? set : [ModelEndpoints.UnknownPart];
        }

        if (call.Api.Type == AddressParts.Text)
        {
            var text = call.Receiver ?? call.Arguments.FirstOrDefault(argument => argument.Parameter == "format")?.Value;
            return AddressParts.OfText(call.Api, text is null ? [] : Of(text, frame, steps));
        }

        var parts = new[] { call.Api.IsConstructor ? null : call.Receiver }
            .Concat(call.Arguments.Select(argument => argument.Value))
            .OfType<Value>()
            .Where(part => part is not UnknownValue and not FunctionValue and not NamedConstantValue)
            .Select(part => Of(part, frame, steps))
            .ToList();
        if (AddressParts.Keeps(call.Api))
        {
            return parts.Count == 0 ? [ModelEndpoints.UnknownPart] : AddressParts.After(call.Api, parts);
        }

        // Helpers that complete, combine or choose give back something of what they are given; the runtime's other members don't.
        return call.Api.Type.StartsWith("System.", StringComparison.Ordinal) ? [ModelEndpoints.UnknownPart] : All(parts.Prepend([ModelEndpoints.UnknownPart]));
    }
}
