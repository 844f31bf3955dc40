using Aims.Governance.Endpoints;

namespace Aims.Governance.ValueFlow;

/// <summary>
/// The model that a request's content names. The SDKs' methods for requests of one's own (<c>CreateVideo(BinaryContent, …)</c>)
/// are given the content as it is sent, with the model in it.
/// </summary>
internal sealed class ContentModel(TextResolver texts)
{
    private const string Content = "content";
    private const string Model = "model";
    private const int MaxDepth = 6;

    /// <summary>The models that the content names; empty where it names none, or isn't seen.</summary>
    /// <param name="use">The model call.</param>
    /// <param name="frame">In which call it is to be read.</param>
    /// <param name="steps">How far to follow.</param>
    public IReadOnlyList<ModelReference> Of(CallValue use, CallFrame? frame, Steps steps) => TextResolver.Merge(
        use.Arguments
            .Where(argument => argument.Parameter == Content)
            .SelectMany(argument => MadeObject.Of(argument.Value, frame, steps))
            .Where(way => way.Made is { } made && IsContent(made.Api))
            .SelectMany(way => Named(way, MaxDepth, steps)));

    // Text may be a prompt: only what is made to be sent as it is counts.
    private static bool IsContent(ApiName api) => api.Type is "System.ClientModel.BinaryContent" or "Azure.Core.RequestContent";

    private IEnumerable<IReadOnlyList<ModelReference>> Named(MadeObject way, int depth, Steps steps)
    {
        if (way.Made is not { } made || depth == 0)
        {
            return [];
        }

        return Wrapped(made) is { } wrapped
            ? MadeObject.Of(wrapped, way.Frame, steps).SelectMany(inner => Named(inner, depth - 1, steps))
            : Set(way, made).Select(set => texts.Resolve(set.Value, set.Frame, steps));
    }

    private static Value? Wrapped(CallValue made) => made.Api switch
    {
        { Type: "System.Net.Http.HttpContent", Member: "ReadAsStream" or "ReadAsStreamAsync" or "ReadAsByteArrayAsync" } => made.Receiver,
        { Type: "System.BinaryData" or "System.Text.Json.JsonSerializer" or "Newtonsoft.Json.JsonConvert" } or { Type: "System.Text.Encoding", Member: "GetBytes" } => made.Arguments.FirstOrDefault()?.Value,
        var api => IsContent(api) ? made.Arguments.FirstOrDefault()?.Value : null,
    };

    private static IEnumerable<(Value? Value, CallFrame? Frame)> Set(MadeObject way, CallValue made)
    {
        if (made.Api.IsConstructor)
        {
            foreach (var argument in made.Arguments.Where(argument => IsModel(argument.Parameter)))
            {
                yield return (argument.Value, way.Frame);
            }
        }

        foreach (var (setter, frame) in way.Setters.Where(item => IsModel(item.Setter.Api.SetProperty)))
        {
            yield return (setter.Arguments.LastOrDefault()?.Value, frame);
        }

        foreach (var written in made.Mutations.Where(mutation => mutation.Arguments.Count > 1))
        {
            var (first, second) = (written.Arguments[0].Value, written.Arguments[1].Value);
            var value = BodyWriters.PartOf(written.Api.Type, written.Api.Member) switch
            {
                BodyPart.Name when first is ConstantValue { Text: Model } => second,
                BodyPart.Part when second is ConstantValue { Text: Model } => first,
                _ => null,
            };
            if (value is not null)
            {
                yield return (value, way.Frame);
            }
        }
    }

    private static bool IsModel(string? name) => string.Equals(name, Model, StringComparison.OrdinalIgnoreCase);
}
