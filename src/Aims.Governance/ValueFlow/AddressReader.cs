using Aims.Governance.Endpoints;

namespace Aims.Governance.ValueFlow;

/// <summary>Puts together what is known of an address: constants as they are, <see cref="ModelEndpoints.UnknownPart"/> for the rest.</summary>
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
                return [.. alternatives.Values.SelectMany(item => Of(item, frame, steps)).Distinct(StringComparer.Ordinal).Take(MaxAddresses)];
            case ConcatenationValue concatenation:
                return Joined(concatenation.Parts.Select(part => Of(part, frame, steps)));
            case MemberValue member:
                return OfMember(member, frame, steps);
            case ParameterValue parameter when frame is not null && frame.IsOf(parameter):
                return Of(frame.Argument(parameter), frame.Caller, steps);
            case ParameterValue { Passed: { } passed }:
                return Of(passed, frame, steps);
            case CallValue call:
                return OfCall(call, frame, steps);
            default:
                return [ModelEndpoints.UnknownPart];
        }
    }

    /// <summary>The addresses that a request, a client or an options object carries in a property.</summary>
    public IReadOnlyList<string> OfProperty(Value? made, string property, CallFrame? frame, Steps steps)
    {
        if (made is AlternativesValue alternatives)
        {
            return [.. alternatives.Values.SelectMany(item => OfProperty(item, property, frame, steps)).Distinct(StringComparer.Ordinal).Take(MaxAddresses)];
        }

        if (made is MemberValue { Assigned: ParameterValue or AlternativesValue } member && steps.Take())
        {
            return OfProperty(member.Assigned, property, Origin.FrameOf(member, frame, steps), steps);
        }

        if (made is ParameterValue { Mutations.Count: > 0 } parameter)
        {
            return OfSetters(parameter.Mutations, property, frame, steps);
        }

        return Origin.Of(made, frame, steps) is { } origin
            ? OfSetters(origin.Value.Mutations, property, origin.Frame, steps)
            : [];
    }

    private IReadOnlyList<string> OfSetters(IEnumerable<CallValue> mutations, string property, CallFrame? frame, Steps steps) =>
    [
        .. mutations
            .Where(mutation => mutation.Api.SetProperty == property)
            .SelectMany(mutation => Of(mutation.Arguments.LastOrDefault()?.Value, frame, steps))
            .Distinct(StringComparer.Ordinal),
    ];

    private IReadOnlyList<string> OfMember(MemberValue member, CallFrame? frame, Steps steps)
    {
        var set = OfProperty(member.Receiver, member.Api.Member, frame, steps);
        var all = set.Count > 0 ? set : Of(member.Assigned, frame, steps);
        return all.Count > 0 ? all : [ModelEndpoints.UnknownPart];
    }

    private IReadOnlyList<string> OfCall(CallValue call, CallFrame? frame, Steps steps)
    {
        if (call.Returns is not null)
        {
            return Of(call.Returns, new CallFrame(call, frame), steps);
        }

        // new Uri(base, relative), string.TrimEnd, Url.Combine and the like keep what they are given.
        var parts = new[] { call.Api.IsConstructor ? null : call.Receiver }
            .Concat(call.Arguments.Select(argument => argument.Value))
            .OfType<Value>()
            .Where(part => call.Api.Type.StartsWith("System.", StringComparison.Ordinal) && part is not UnknownValue)
            .Select(part => Of(part, frame, steps))
            .ToList();
        var isString = call.Api.Type is "System.String" or "System.Uri" or "System.UriBuilder" or "System.Text.StringBuilder";
        return parts.Count == 0 || !isString ? [ModelEndpoints.UnknownPart] : call.Api.Type == "System.String" ? Joined(parts.Take(1)) : Joined(parts);
    }

    private static IReadOnlyList<string> Joined(IEnumerable<IReadOnlyList<string>> parts)
    {
        IReadOnlyList<string> joined = [""];
        foreach (var part in parts)
        {
            IReadOnlyList<string> ends = part.Count == 0 ? [ModelEndpoints.UnknownPart] : part;
            joined = [.. joined.SelectMany(start => ends.Select(end => start + end)).Take(MaxAddresses)];
        }

        return joined;
    }
}
