namespace Aims.Governance.ValueFlow;

/// <summary>Finds what the catalogue names: a parameter (<c>model</c>), or a property of an object that is passed (<c>ChatOptions.ModelId</c>).</summary>
internal static class NamedValue
{
    private const int MaxNesting = 3;

    /// <summary>The value; null when nothing is passed or set there.</summary>
    /// <param name="call">The call.</param>
    /// <param name="name">The name as the catalogue has it.</param>
    /// <param name="frame">The call in which <paramref name="call"/> is read.</param>
    /// <param name="steps">How far to follow.</param>
    /// <param name="at">The frame in which the found value is to be read.</param>
    public static Value? Of(CallValue call, string name, CallFrame? frame, Steps steps, out CallFrame? at)
    {
        at = frame;
        name = name.Trim();
        var dot = name.LastIndexOf('.');
        if (dot < 0)
        {
            return call.ReceiverParameter == name ? call.Receiver : call.Arguments.FirstOrDefault(argument => argument.Parameter == name)?.Value;
        }

        var (type, property) = (name.Substring(0, dot), name.Substring(dot + 1));
        if (call.Api.TypeName == type)
        {
            // A property of the called object itself, or of the object that is made here.
            return call.Api.IsConstructor ? SetOn(call, property) : Property(call.Receiver, type, property, frame, steps, MaxNesting, out at);
        }

        foreach (var argument in call.Arguments)
        {
            if (Property(argument.Value, type, property, frame, steps, MaxNesting, out at) is { } value)
            {
                return value;
            }
        }

        at = frame;
        return null;
    }

    private static Value? Property(Value? value, string type, string property, CallFrame? frame, Steps steps, int depth, out CallFrame? at)
    {
        at = frame;
        if (value is AlternativesValue alternatives)
        {
            var found = new List<Value>();
            foreach (var alternative in alternatives.Values)
            {
                // What is found in another call can't be told in one breath with the rest.
                if (Property(alternative, type, property, frame, steps, depth, out var there) is { } one && (found.Count == 0 || at == there))
                {
                    at = there;
                    found.Add(one);
                }
            }

            return found.Count > 1 ? new AlternativesValue(found) : found.FirstOrDefault();
        }

        if (Origin.Of(value, frame, steps) is not { } origin)
        {
            return null;
        }

        at = origin.Frame;
        var made = origin.Value;
        if (made.Api.IsConstructor && (made.Api.TypeName == type || made.Mutations.Any(mutation => mutation.Api.SetProperty == property && mutation.Api.TypeName == type)))
        {
            // Of the type, or of one that derives from it.
            return SetOn(made, property);
        }

        // Options inside options: new ChatClientAgentOptions { ChatOptions = new ChatOptions { … } }, new KernelArguments(new PromptExecutionSettings { … }).
        var given = made.Mutations.Where(mutation => mutation.Api.SetProperty is not null).Select(mutation => mutation.Arguments.LastOrDefault())
            .Concat(made.Api.IsConstructor ? made.Arguments : []);
        foreach (var inside in depth > 0 ? given : [])
        {
            if (Property(inside?.Value, type, property, origin.Frame, steps, depth - 1, out at) is { } inner)
            {
                return inner;
            }
        }

        return null;
    }

    // Set more than once: which holds at the call depends on the way that the program took.
    private static Value? SetOn(CallValue made, string property)
    {
        var set = made.Mutations.Where(mutation => mutation.Api.SetProperty == property).Select(mutation => mutation.Arguments.LastOrDefault()?.Value).OfType<Value>().Distinct().ToList();
        return set.Count switch
        {
            0 => made.Arguments.FirstOrDefault(argument => string.Equals(argument.Parameter, property, StringComparison.OrdinalIgnoreCase))?.Value,
            1 => set[0],
            _ => new AlternativesValue(set),
        };
    }
}
