namespace Aims.Governance.ValueFlow;

/// <summary>Finds what the catalogue names: a parameter (<c>model</c>), or a property of an object that is passed (<c>ChatOptions.ModelId</c>).</summary>
internal static class NamedValue
{
    private const int MaxNesting = 3;

    /// <summary>The values, each with the frame in which it is to be read; empty when nothing is passed or set there.</summary>
    /// <param name="call">The call.</param>
    /// <param name="name">The name as the catalogue has it.</param>
    /// <param name="frame">The call in which <paramref name="call"/> is read.</param>
    /// <param name="steps">How far to follow.</param>
    public static IReadOnlyList<(Value Value, CallFrame? Frame)> Of(CallValue call, string name, CallFrame? frame, Steps steps)
    {
        name = name.Trim();
        var dot = name.LastIndexOf('.');
        if (dot < 0)
        {
            var passed = call.ReceiverParameter == name ? call.Receiver : call.Arguments.FirstOrDefault(argument => argument.Parameter == name)?.Value;
            return passed is null ? [] : [(passed, frame)];
        }

        var (type, property) = (name.Substring(0, dot), name.Substring(dot + 1));
        if (call.Api.TypeName == type)
        {
            // A property of the object that is made here, or of the one that is called.
            return call.Api.IsConstructor ? SetOn(call, property, frame) : Property(call.Receiver, type, property, frame, steps, MaxNesting);
        }

        return [.. call.Arguments.SelectMany(argument => Property(argument.Value, type, property, frame, steps, MaxNesting))];
    }

    private static IReadOnlyList<(Value Value, CallFrame? Frame)> Property(Value? value, string type, string property, CallFrame? frame, Steps steps, int depth)
    {
        if (value is AlternativesValue alternatives)
        {
            return [.. alternatives.Values.SelectMany(alternative => Property(alternative, type, property, frame, steps, depth))];
        }

        // A function that sets options up: options => options.ModelId = "…".
        if (value is FunctionValue function)
        {
            return [.. function.Mutations.Where(mutation => mutation.Api.TypeName == type).SelectMany(mutation => Set(mutation, property)).Select(set => (set, frame))];
        }

        if (Origin.Of(value, frame, steps) is not { } origin)
        {
            return [];
        }

        // Of the type, or of one that derives from it: OpenAIPromptExecutionSettings.
        var made = origin.Value;
        if (made.Api.IsConstructor && (made.Api.TypeName == type || made.Mutations.Any(mutation => mutation.Api.SetProperty == property && mutation.Api.TypeName == type)))
        {
            return SetOn(made, property, origin.Frame);
        }

        // Options inside options: new ChatClientAgentOptions { ChatOptions = new ChatOptions { … } }, new KernelArguments(settings).
        return depth == 0 || !made.Api.IsConstructor
            ? []
            : [.. made.Mutations.Where(mutation => mutation.Api.SetProperty is not null).SelectMany(mutation => mutation.Arguments.Skip(mutation.Arguments.Count - 1))
                .Concat(made.Arguments)
                .SelectMany(argument => Property(argument.Value, type, property, origin.Frame, steps, depth - 1))];
    }

    // Set more than once: which holds at the call depends on the way that the program took.
    private static IReadOnlyList<(Value Value, CallFrame? Frame)> SetOn(CallValue made, string property, CallFrame? frame)
    {
        var set = made.Mutations.SelectMany(mutation => Set(mutation, property)).ToList();
        if (set.Count == 0 && made.Arguments.FirstOrDefault(argument => string.Equals(argument.Parameter, property, StringComparison.OrdinalIgnoreCase)) is { } given)
        {
            set.Add(given.Value);
        }

        return [.. set.Select(value => (value, frame))];
    }

    private static IEnumerable<Value> Set(CallValue mutation, string property) =>
        mutation.Api.SetProperty == property && mutation.Arguments.LastOrDefault() is { } set ? [set.Value] : [];
}
