namespace Aims.Governance.ValueFlow;

/// <summary>What is known of the text that a request sends. It is only compared: nothing of it is ever recorded.</summary>
internal static class RequestBody
{
    /// <summary>The texts that the body may be, unknown parts marked; empty where it is no text that code puts together.</summary>
    /// <param name="content">The content of a request.</param>
    /// <param name="frame">In which call it is to be read.</param>
    /// <param name="texts">Puts texts together.</param>
    /// <param name="steps">How far to follow.</param>
    public static IEnumerable<string> Of(Value? content, CallFrame? frame, AddressReader texts, Steps steps) =>
        MadeObject.Of(content, frame, steps)
            .Where(way => way.Made is { Api: { Type: "System.Net.Http.StringContent", IsConstructor: true } })
            .SelectMany(way => texts.Of(way.Made!.Arguments.FirstOrDefault(argument => argument.Parameter == "content")?.Value, way.Frame, steps));
}
