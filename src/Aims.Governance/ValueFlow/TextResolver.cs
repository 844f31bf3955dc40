using Aims.Governance.Catalogue;

namespace Aims.Governance.ValueFlow;

/// <summary>Follows a string (a model id, a key, an address) to where it is written.</summary>
internal sealed class TextResolver
{
    private const int MaxAlternatives = 8;

    private readonly OptionsProperties _options;

    public TextResolver(ServiceRegistrations registrations)
    {
        _options = new OptionsProperties(registrations, this);
    }

    /// <summary>What the string can be; empty when the value is no string or nothing sets it.</summary>
    public IReadOnlyList<ModelReference> Resolve(Value? value, CallFrame? frame, Steps steps)
    {
        if (value is null)
        {
            return [];
        }

        if (!steps.Take())
        {
            return [ModelReference.NotKnown(UnknownReason.TooDeep)];
        }

        return value switch
        {
            ConstantValue { Text.Length: 0 } => [],
            ConstantValue constant => [new ModelReference(ModelSource.Constant, constant.Text)],
            NamedConstantValue named => [new ModelReference(ModelSource.Constant, Key: named.Api.Id)],
            CallValue call => OfCall(call, frame, steps),
            MemberValue member => OfMember(member, frame, steps),
            ParameterValue parameter => OfParameter(parameter, frame, steps),
            ConcatenationValue concatenation => OfParts(concatenation, frame, steps),
            AlternativesValue alternatives => Merge(alternatives.Values.Select(item => Resolve(item, frame, steps))),
            UnknownValue unknown => [ModelReference.NotKnown(unknown.Reason)],
            _ => [],
        };
    }

    /// <summary>The one constant that a value is; null when it is another thing or one of several.</summary>
    public string? Constant(Value? value, CallFrame? frame, Steps steps) =>
        Resolve(value, frame, steps) is { Count: 1 } found && found[0].From == ModelSource.Constant ? found[0].Id : null;

    private IReadOnlyList<ModelReference> OfCall(CallValue call, CallFrame? frame, Steps steps)
    {
        if (ConfigurationReads.KindOf(call.Api) is { } read)
        {
            return OfConfiguration(read, call, frame, steps);
        }

        if (call.Returns is not null)
        {
            return Resolve(call.Returns, new CallFrame(call, frame), steps);
        }

        if (ConnectionStringParts.Source(call, frame, steps) is { } connectionString)
        {
            return Resolve(connectionString.Value, connectionString.Frame, steps);
        }

        // What wraps a string (a conversion, Trim, a strongly typed id) leaves it readable.
        if (StringWrappers.Wrapped(call) is { } wrapped)
        {
            return Resolve(wrapped, frame, steps);
        }

        return _options.KeyOf(call, frame, steps) is { } key
            ? [new ModelReference(ModelSource.Configuration, Key: key)]
            : [ModelReference.NotKnown(call.Api.GotProperty is null || call.Arguments.Count > 0 ? UnknownReason.Computed : UnknownReason.Elsewhere)];
    }

    private IReadOnlyList<ModelReference> OfConfiguration(ConfigurationRead read, CallValue call, CallFrame? frame, Steps steps)
    {
        if (ConfigurationPath.Of(call, value => Constant(value, frame, steps)) is not { } path)
        {
            return [ModelReference.NotKnown(UnknownReason.Computed)];
        }

        var fallback = call.Arguments.FirstOrDefault(argument => argument.Parameter == "defaultValue");
        var source = read == ConfigurationRead.Environment ? ModelSource.Environment : ModelSource.Configuration;
        var found = new ModelReference(source, Key: path);
        return fallback is null ? [found] : Merge([[found], Resolve(fallback.Value, frame, steps)]);
    }

    private IReadOnlyList<ModelReference> OfMember(MemberValue member, CallFrame? frame, Steps steps)
    {
        // A value set on the object that is read comes before what the type sets for all its objects.
        if (Origin.Of(member.Receiver, frame, steps) is { } origin
            && origin.Value.Mutations.LastOrDefault(mutation => mutation.Api.SetProperty == member.Api.Member) is { } set)
        {
            return Resolve(set.Arguments.LastOrDefault()?.Value, origin.Frame, steps);
        }

        var assigned = Resolve(member.Assigned, Origin.FrameOf(member, frame, steps), steps);
        return _options.KeyOf(member, frame, steps) is { } key ? Merge([[new ModelReference(ModelSource.Configuration, Key: key)], assigned])
            : assigned.Count > 0 ? assigned
            : [ModelReference.NotKnown(UnknownReason.Elsewhere)];
    }

    private IReadOnlyList<ModelReference> OfParameter(ParameterValue parameter, CallFrame? frame, Steps steps)
    {
        if (frame is not null && frame.IsOf(parameter))
        {
            return Resolve(frame.Argument(parameter), frame.Caller, steps);
        }

        var passed = Resolve(parameter.Passed, frame, steps);
        return passed.Count > 0 ? passed : [new ModelReference(ModelSource.Parameter, parameter.Default, parameter.Name)];
    }

    private IReadOnlyList<ModelReference> OfParts(ConcatenationValue concatenation, CallFrame? frame, Steps steps)
    {
        var text = new System.Text.StringBuilder();
        Value? unknown = null;
        foreach (var part in concatenation.Parts)
        {
            if (Constant(part, frame, steps) is { } constant)
            {
                text.Append(constant);
            }
            else
            {
                unknown = part;
                text.Clear();
            }
        }

        // Behind a folder that is known at run time only, a model file's name is known all the same.
        return unknown is null ? [new ModelReference(ModelSource.Constant, text.ToString())]
            : RecordedText.ModelFile(text.ToString(), isAfterFolder: unknown is CallValue { Api.Member: "get_BaseDirectory" }) is { } file ? [new ModelReference(ModelSource.Constant, file)]
            : [ModelReference.NotKnown(UnknownReason.Computed)];
    }

    /// <summary>Several possible strings: a key followed by one constant is a key with a default.</summary>
    public static IReadOnlyList<ModelReference> Merge(IEnumerable<IReadOnlyList<ModelReference>> lists)
    {
        var all = lists.SelectMany(list => list).Distinct().ToList();
        if (all.Count == 2
            && all.Find(item => item is { From: not ModelSource.Constant and not ModelSource.Unknown, Id: null }) is { } key
            && all.Find(item => item is { From: ModelSource.Constant, Id: not null }) is { } constant)
        {
            return [key with { Id = constant.Id }];
        }

        // Compilers lay out branches in their own order.
        var ordered = all.OrderBy(item => item.ToString(), StringComparer.Ordinal).ToList();
        return ordered.Count <= MaxAlternatives ? ordered : [ModelReference.NotKnown(UnknownReason.Computed)];
    }
}
