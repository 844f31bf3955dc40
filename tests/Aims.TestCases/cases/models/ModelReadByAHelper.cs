// why: a helper gives the bytes of a model; the name of the file that it is given is known
// expect invoke model=constant:claims.onnx provider=local @A M:Cases.Claims.Route(System.Collections.Generic.IReadOnlyCollection{Microsoft.ML.OnnxRuntime.NamedOnnxValue}) => M:Microsoft.ML.OnnxRuntime.InferenceSession.Run(System.Collections.Generic.IReadOnlyCollection{Microsoft.ML.OnnxRuntime.NamedOnnxValue})
// expect invoke model=constant:claims.onnx provider=local @B M:Cases.Claims.RouteBytes(System.Collections.Generic.IReadOnlyCollection{Microsoft.ML.OnnxRuntime.NamedOnnxValue}) => M:Microsoft.ML.OnnxRuntime.InferenceSession.Run(System.Collections.Generic.IReadOnlyCollection{Microsoft.ML.OnnxRuntime.NamedOnnxValue})
using System.Collections.Generic;
using System.IO;
using Microsoft.ML.OnnxRuntime;

namespace Cases;

public static class Claims
{
    public static int Route(IReadOnlyCollection<NamedOnnxValue> inputs)
    {
        using var session = new InferenceSession(Load("claims.onnx"));
        using var results = session.Run(inputs); // @A
        return results.Count;
    }

    public static int RouteBytes(IReadOnlyCollection<NamedOnnxValue> inputs)
    {
        using var session = new InferenceSession(File.ReadAllBytes("models/claims.onnx"));
        using var results = session.Run(inputs); // @B
        return results.Count;
    }

    private static byte[] Load(string name)
    {
        using var stream = typeof(Claims).Assembly.GetManifestResourceStream(name)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
