using Aims.Governance.Catalogue;
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

        if (_saving.ModelOf(call) < 0 && _saving.In(call.Method) is { } saving)
        {
            return new CallValue(method.Api, null, Arguments(call, method, method.IsStatic ? 0 : 1, flow, walk)) { Mutations = Saved(saving, walk) };
        }

        return new CallValue(method.Api, null, Arguments(call, method, 1, flow, walk)) { Entry = _matcher.Match(call.Method, call.IsVirtual)?.Entry, TypeArguments = method.TypeArguments };
    }

    // What a method does that writes a model which it is given: only the file matters, to be read in the method's call.
    private IReadOnlyList<CallValue> Saved(SavingMethod saving, Walk walk)
    {
        var method = _methods.Of(saving.Call.Method)!;
        var files = ModelFiles.FileParameters(method.Api.Type, method.Api.Member);
        var arguments = new List<ArgumentValue>();
        for (var i = 0; i < method.Parameters.Count && i + 1 < saving.Call.Arguments.Length; i++)
        {
            if (files.Contains(method.Parameters[i]) && Of(saving.Call.Arguments[i + 1], saving.Flow, walk) is { } file)
            {
                arguments.Add(new ArgumentValue(method.Parameters[i], file));
            }
        }

        return [new CallValue(method.Api, null, arguments)];
    }
}
