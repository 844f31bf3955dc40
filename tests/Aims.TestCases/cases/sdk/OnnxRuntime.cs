// why: ONNX Runtime, a session run with names, with options and with bound values
// expect invoke @A M:Cases.Scorer.Score(Microsoft.ML.OnnxRuntime.InferenceSession,Microsoft.ML.OnnxRuntime.OrtValue) => M:Microsoft.ML.OnnxRuntime.InferenceSession.Run(Microsoft.ML.OnnxRuntime.RunOptions,System.Collections.Generic.IReadOnlyDictionary{System.String,Microsoft.ML.OnnxRuntime.OrtValue},System.Collections.Generic.IReadOnlyCollection{System.String})
// expect invoke @B M:Cases.Scorer.Score(Microsoft.ML.OnnxRuntime.InferenceSession,Microsoft.ML.OnnxRuntime.OrtValue) => M:Microsoft.ML.OnnxRuntime.InferenceSession.RunWithBinding(Microsoft.ML.OnnxRuntime.RunOptions,Microsoft.ML.OnnxRuntime.OrtIoBinding)
using System.Collections.Generic;
using Microsoft.ML.OnnxRuntime;

namespace Cases;

public static class Scorer
{
    public static int Score(InferenceSession session, OrtValue input)
    {
        using var options = new RunOptions();
        var inputs = new Dictionary<string, OrtValue> { ["input"] = input };
        using var outputs = session.Run(options, inputs, session.OutputNames); // @A
        using var binding = session.CreateIoBinding();
        session.RunWithBinding(options, binding); // @B
        return outputs.Count;
    }
}
