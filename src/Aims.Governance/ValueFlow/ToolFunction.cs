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
    public static FunctionValue? Of(CallValue? use) => use is null ? null : InCall(use, MaxDepth);

    private static FunctionValue? InCall(CallValue call, int depth) =>
        call.Arguments.Select(argument => argument.Value).Prepend(call.Receiver)
            .Select(value => In(value, depth))
            .FirstOrDefault(function => function is not null);

    private static FunctionValue? In(Value? value, int depth) => depth == 0 ? null : value switch
    {
        FunctionValue function => function,
        AlternativesValue alternatives => alternatives.Values.Select(item => In(item, depth - 1)).FirstOrDefault(function => function is not null),
        MemberValue member => In(member.Assigned, depth - 1),
        ParameterValue parameter => In(parameter.Passed, depth - 1),
        CallValue { Entry.Kind: ApiKind.Tool } tool => InCall(tool, depth - 1),
        _ => null,
    };
}
