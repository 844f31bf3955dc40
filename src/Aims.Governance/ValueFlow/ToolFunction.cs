using Aims.Governance.Catalogue;

namespace Aims.Governance.ValueFlow;

/// <summary>The method that a model can make run: what a tool is made of.</summary>
public static class ToolFunction
{
    private const int MaxDepth = 12;

    /// <summary>
    /// The first function in a use of a tool API; null where none was seen. It can stand in an array or be one of several,
    /// be kept in a field, or be inside another tool (one that asks a person first).
    /// </summary>
    /// <param name="use">The use, its receiver and arguments followed as far as the observer could.</param>
    public static FunctionValue? Of(CallValue? use) => All(use).FirstOrDefault();

    /// <summary>All functions in a use of a tool API, in the order of the code: it may make several tools, or choose one.</summary>
    /// <param name="use">The use, its receiver and arguments followed as far as the observer could.</param>
    public static IEnumerable<FunctionValue> All(CallValue? use) => use is null ? [] : InCall(use, MaxDepth);

    private static IEnumerable<FunctionValue> InCall(CallValue call, int depth) =>
        call.Arguments.Where(argument => !IsHelper(argument.Parameter)).Select(argument => argument.Value).Prepend(call.Receiver)
            .SelectMany(value => In(value, depth));

    // Functions that set up the tool or make the object that it runs on: the model can't make them run.
    private static bool IsHelper(string parameter) =>
        parameter.StartsWith("configure", StringComparison.Ordinal) || parameter is "createInstanceFunc" or "createTargetFunc";

    private static IEnumerable<FunctionValue> In(Value? value, int depth) => depth == 0 ? [] : value switch
    {
        FunctionValue function => [function],
        AlternativesValue alternatives => alternatives.Values.SelectMany(item => In(item, depth - 1)),
        MemberValue member => In(member.Assigned, depth - 1),
        ParameterValue parameter => In(parameter.Passed, depth - 1),
        CallValue { Entry.Kind: ApiKind.Tool } tool => InCall(tool, depth - 1),
        _ => [],
    };
}
