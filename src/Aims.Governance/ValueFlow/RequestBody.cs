using System.Text;
using Aims.Governance.Endpoints;

namespace Aims.Governance.ValueFlow;

/// <summary>
/// What is known of the body that a request sends: text as code puts it together, and the names of what it serialises. It is only
/// compared: nothing of it is ever recorded.
/// </summary>
internal sealed class RequestBody(AddressReader texts, Steps steps)
{
    private const int MaxDepth = 4;

    private static readonly HashSet<string> Serializers = new(StringComparer.Ordinal)
    {
        "System.Text.Json.JsonSerializer", "Newtonsoft.Json.JsonConvert", "System.Net.Http.Json.JsonContent", "System.BinaryData",
    };

    /// <summary>The texts that the body may be; empty where nothing is known of it.</summary>
    /// <param name="content">The content of a request, the text in it, or the object that is sent as JSON.</param>
    /// <param name="frame">In which call it is to be read.</param>
    public IEnumerable<string> Of(Value? content, CallFrame? frame) =>
        MadeObject.Of(content, frame, steps).SelectMany(way => way.Made is null ? [] : OfMade(way, MaxDepth) ?? OfWritten(way, MaxDepth));

    // Content of a request, or what makes its text; null for all else.
    private IEnumerable<string>? OfMade(MadeObject way, int depth)
    {
        var made = way.Made!;
        if (depth == 0)
        {
            return [];
        }

        if (Serializers.Contains(made.Api.Type))
        {
            return made.Arguments.Count == 0 ? [] : OfObject(made.Arguments[0].Value, way.Frame, depth);
        }

        return IsMadeOfText(made.Api) ? OfText(made.Arguments.FirstOrDefault()?.Value, way.Frame, depth)
            : GivesText(made.Api) ? OfText(made.Receiver, way.Frame, depth)
            : null;
    }

    private IEnumerable<string> OfText(Value? value, CallFrame? frame, int depth) =>
    [
        .. texts.Of(value, frame, steps).Where(text => text != ModelEndpoints.UnknownPart),
        .. MadeObject.Of(value, frame, steps).SelectMany(way => way.Made is null ? [] : OfMade(way, depth - 1) ?? OfParts(way, depth - 1)),
    ];

    private static bool IsMadeOfText(ApiName api) => api switch
    {
        { Type: "System.Net.Http.StringContent" or "System.Net.Http.ByteArrayContent" or "System.Net.Http.ReadOnlyMemoryContent" or "System.Net.Http.StreamContent", IsConstructor: true } => true,
        { Type: "System.Text.Encoding", Member: "GetBytes" or "GetString" } => true,
        _ => false,
    };

    private static bool GivesText(ApiName api) => api switch
    {
        { Member: "ToString" or "ToJsonString" } => true,
        { Type: "System.IO.MemoryStream", Member: "ToArray" or "GetBuffer" } => true,
        { Type: "System.Buffers.ArrayBufferWriter`1", GotProperty: not null } => true,
        _ => false,
    };

    private IEnumerable<string> OfObject(Value? value, CallFrame? frame, int depth) =>
        MadeObject.Of(value, frame, steps).SelectMany(way => way.Made is null ? [] : OfWritten(way, depth));

    // The names of what an object was made of, and of what was written into it afterwards.
    private IEnumerable<string> OfWritten(MadeObject way, int depth)
    {
        var made = way.Made!;
        var text = new StringBuilder();
        if (made.Api.IsConstructor)
        {
            foreach (var argument in made.Arguments)
            {
                Add(text, argument.Parameter, argument.Value, way.Frame, depth);
            }
        }

        foreach (var (setter, frame) in way.Setters.Where(item => item.Setter.Api.SetProperty != "Item"))
        {
            Add(text, setter.Api.SetProperty!, setter.Arguments.LastOrDefault()?.Value, frame, depth);
        }

        return text.Length == 0 ? OfParts(way, depth) : [text + string.Concat(OfParts(way, depth))];
    }

    // What was written into an object that holds text or JSON.
    private IEnumerable<string> OfParts(MadeObject way, int depth)
    {
        var text = new StringBuilder();
        foreach (var call in way.Made!.Mutations)
        {
            Write(text, call, way.Frame, depth);
        }

        return text.Length == 0 ? [] : [text.ToString()];
    }

    private void Write(StringBuilder text, CallValue call, CallFrame? frame, int depth)
    {
        switch (BodyWriters.PartOf(call.Api.Type, call.Api.Member), call.Arguments.FirstOrDefault()?.Value)
        {
            case (BodyPart.Name, ConstantValue name):
                Add(text, name.Text, call.Arguments.Count > 1 ? call.Arguments[1].Value : null, frame, depth);
                break;
            case (BodyPart.Text, { } part):
                text.Append(texts.Of(part, frame, steps).FirstOrDefault());
                break;
        }
    }

    private void Add(StringBuilder text, string name, Value? value, CallFrame? frame, int depth)
    {
        text.Append('"').Append(name).Append("\" \"").Append(SnakeCase(name)).Append("\" ");
        if (depth > 1)
        {
            foreach (var inner in OfObject(value, frame, depth - 1))
            {
                text.Append(inner);
            }
        }
    }

    // As serialisers are told to write the names of properties, in one of the usual ways.
    private static string SnakeCase(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0 && !char.IsUpper(name[i - 1]) && name[i - 1] != '_')
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }
}
