using Aims.Governance.ValueFlow;

namespace Aims.Inventory.Metadata.ValueFlow;

/// <content>What is done to an object after it was made.</content>
internal sealed partial class ValueReader
{
    private Value? WithMutations(Value? value, IReadOnlyList<StackCall> mutations, MethodFlow flow, Walk walk)
    {
        if (mutations.Count == 0 || value is not (CallValue or ParameterValue))
        {
            return value is AlternativesValue alternatives && mutations.Count > 0
                ? new AlternativesValue([.. alternatives.Values.Select(item => WithMutations(item, mutations, flow, walk)!)])
                : value;
        }

        var read = ReadMutations(mutations, flow, walk);
        if (value is ParameterValue parameter)
        {
            var setters = read.Where(mutation => mutation.Api.SetProperty is not null).ToList();
            return setters.Count == 0 ? parameter : parameter with { Mutations = [.. parameter.Mutations, .. setters] };
        }

        var made = (CallValue)value;
        return made with { Mutations = [.. made.Mutations, .. read] };
    }

    // One that is being read already is part of itself, and left out.
    private List<CallValue> ReadMutations(IReadOnlyList<StackCall> mutations, MethodFlow flow, Walk walk)
    {
        var read = new List<CallValue>();
        foreach (var mutation in mutations.Where(walk.Open.Add))
        {
            if (ReadMutation(mutation, flow, walk) is { } call)
            {
                read.Add(call);
            }

            walk.Open.Remove(mutation);
        }

        return read;
    }

    private CallValue? ReadMutation(StackCall call, MethodFlow flow, Walk walk)
    {
        if (_methods.Of(call.Method) is not { } method)
        {
            return null;
        }

        return new CallValue(method.Api, null, Arguments(call, method, 1, flow, walk)) { Entry = _matcher.Match(call.Method, call.IsVirtual)?.Entry, TypeArguments = method.TypeArguments };
    }
}
