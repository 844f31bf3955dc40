namespace Aims.Governance.ValueFlow;

/// <summary>The call or construction that made an object.</summary>
/// <param name="Value">It.</param>
/// <param name="Frame">In which call it is to be read.</param>
internal sealed record Origin(CallValue Value, CallFrame? Frame)
{
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
                    value = member.Assigned;
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
