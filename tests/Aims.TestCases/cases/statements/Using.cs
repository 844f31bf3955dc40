// why: a call in a using declaration and in a using statement is at its line
// expect invoke @A M:Cases.Scorer.Score(Microsoft.ML.OnnxRuntime.InferenceSession,System.Collections.Generic.IReadOnlyCollection{Microsoft.ML.OnnxRuntime.NamedOnnxValue}) => M:Microsoft.ML.OnnxRuntime.InferenceSession.Run(System.Collections.Generic.IReadOnlyCollection{Microsoft.ML.OnnxRuntime.NamedOnnxValue})
// expect invoke @B M:Cases.Scorer.Score(Microsoft.ML.OnnxRuntime.InferenceSession,System.Collections.Generic.IReadOnlyCollection{Microsoft.ML.OnnxRuntime.NamedOnnxValue}) => M:Microsoft.ML.OnnxRuntime.InferenceSession.Run(System.Collections.Generic.IReadOnlyCollection{Microsoft.ML.OnnxRuntime.NamedOnnxValue})
using System.Collections.Generic;
using Microsoft.ML.OnnxRuntime;

namespace Cases;

public static class Scorer
{
    public static int Score(InferenceSession session, IReadOnlyCollection<NamedOnnxValue> inputs)
    {
        using var first = session.Run(inputs); // @A
        using (var second = session.Run(inputs)) // @B
        {
            return first.Count + second.Count;
        }
    }
}
