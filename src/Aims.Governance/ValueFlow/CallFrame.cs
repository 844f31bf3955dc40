namespace Aims.Governance.ValueFlow;

/// <summary>The call whose method's result is being followed, so that the method's parameters mean this call's arguments.</summary>
internal sealed record CallFrame(CallValue Call, CallFrame? Caller)
{
    /// <summary>Whether a parameter is one of the called method's.</summary>
    public bool IsOf(ParameterValue parameter) => parameter.Member == Call.Api.Id;

    /// <summary>What this call passes for a parameter; null when it passes nothing, or the parameter is another method's.</summary>
    public Value? Argument(ParameterValue parameter)
    {
        if (!IsOf(parameter))
        {
            return null;
        }

        return Call.ReceiverParameter == parameter.Name
            ? Call.Receiver
            : Call.Arguments.FirstOrDefault(argument => argument.Parameter == parameter.Name)?.Value;
    }
}
