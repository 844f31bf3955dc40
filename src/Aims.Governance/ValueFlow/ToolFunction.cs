namespace Aims.Governance.ValueFlow;

/// <summary>The function behind a tool that is handed to a model.</summary>
public static class ToolFunction
{
    /// <summary>The first function among what a use is given; null when there is none.</summary>
    public static FunctionValue? Of(CallValue? use) =>
        use is null ? null : new[] { use.Receiver }.Concat(use.Arguments.Select(argument => argument.Value)).Select(In).FirstOrDefault(found => found is not null);

    private static FunctionValue? In(Value? value) => value switch
    {
        FunctionValue function => function,
        AlternativesValue alternatives => alternatives.Values.Select(In).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
