namespace Aims.Governance.ValueFlow;

/// <summary>The call or construction that made an object.</summary>
/// <param name="Value">It.</param>
/// <param name="Frame">In which call it is to be read.</param>
internal sealed record Origin(CallValue Value, CallFrame? Frame)
{
    /// <summary>In which call what a member is assigned is to be read: the construction of its object, where that is known.</summary>
    public static CallFrame? FrameOf(MemberValue member, CallFrame? frame, Steps steps) =>
        member.Receiver is not null && Of(member.Receiver, frame, steps) is { Value.Api.IsConstructor: true } made ? new CallFrame(made.Value, made.Frame) : frame;

    /// <summary>Where an object comes from; null when it comes from several places or from outside.</summary>
    public static Origin? Of(Value? value, CallFrame? frame, Steps steps)
    {
        while (steps.Take())
        {
            switch (value)
            {
                case CallValue { Returns: { } returns } call:
                    (value, frame) = (returns, new CallFrame(call, frame));
                    break;
                case CallValue call:
                    return new Origin(call, frame);
                case MemberValue member:
                    (value, frame) = (member.Assigned, FrameOf(member, frame, steps));
                    break;
                case ParameterValue parameter when frame is not null && frame.IsOf(parameter):
                    (value, frame) = (frame.Argument(parameter), frame.Caller);
                    break;
                case ParameterValue parameter:
                    value = parameter.Passed;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }
}
