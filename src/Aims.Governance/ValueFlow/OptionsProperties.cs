namespace Aims.Governance.ValueFlow;

/// <summary>Properties of options objects that configuration fills (Microsoft.Extensions.Options, <c>section.Get&lt;T&gt;()</c>).</summary>
internal sealed class OptionsProperties(ServiceRegistrations registrations, TextResolver texts)
{
    /// <summary>The configuration key behind a property, <c>Section:Property</c>; null when the value is no such property, or its section isn't known.</summary>
    public string? KeyOf(Value value, CallFrame? frame, Steps steps) => KeyOf(value, [], frame, steps);

    private string? KeyOf(Value? current, IReadOnlyList<string> after, CallFrame? frame, Steps steps)
    {
        var names = after.ToList();
        while (current is not null && steps.Take())
        {
            switch (current)
            {
                case CallValue options when IsOptionsValue(options.Api):
                    return Key(registrations.SectionOf(options.TypeArguments.FirstOrDefault()), names);
                case CallValue bound when ConfigurationReads.IsBinding(bound.Api):
                    return Key(ConfigurationPath.Of(bound, inner => texts.Constant(inner, frame, steps)), names);
                case MemberValue { Receiver: { } receiver } member:
                    names.Insert(0, member.Api.Member);
                    current = receiver;
                    break;
                case MemberValue member:
                    current = member.Assigned;
                    break;
                case CallValue { Api.GotProperty: { } property, Receiver: { } receiver }:
                    names.Insert(0, property);
                    current = receiver;
                    break;
                case AlternativesValue alternatives:
                    // section.Get<T>() ?? new T()
                    return alternatives.Values.Select(alternative => KeyOf(alternative, names, frame, steps)).FirstOrDefault(key => key is not null);
                case ParameterValue parameter when frame is not null && frame.IsOf(parameter):
                    (current, frame) = (frame.Argument(parameter), frame.Caller);
                    break;
                case ParameterValue { Passed: null } parameter:
                    return Key(registrations.SectionOf(parameter.Type), names);
                case ParameterValue parameter:
                    current = parameter.Passed;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private static string? Key(string? section, List<string> names) =>
        section is null || names.Count == 0 ? null : string.Join(":", names.Prepend(section).Where(part => part.Length > 0));

    private static bool IsOptionsValue(ApiName api) => api.GotProperty is "Value" or "CurrentValue" && api.Type is
        "Microsoft.Extensions.Options.IOptions`1" or "Microsoft.Extensions.Options.IOptionsSnapshot`1" or "Microsoft.Extensions.Options.IOptionsMonitor`1";
}
