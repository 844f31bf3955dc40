// why: models that run on the machine itself are files
// expect invoke provider=local @A M:Cases.Claims.Route(System.Collections.Generic.IReadOnlyCollection{Microsoft.ML.OnnxRuntime.NamedOnnxValue}) => M:Microsoft.ML.OnnxRuntime.InferenceSession.Run(System.Collections.Generic.IReadOnlyCollection{Microsoft.ML.OnnxRuntime.NamedOnnxValue})
// expect invoke provider=local @B M:Cases.Claims.Check(System.String) => M:Microsoft.ML.PredictionEngineBase`2.Predict(`0)
using System.Collections.Generic;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;

namespace Cases;

public class ClaimInput
{
    public string Text { get; set; } = "";
}

public class ClaimOutput
{
    public float Score { get; set; }
}

public static class Claims
{
    public static int Route(IReadOnlyCollection<NamedOnnxValue> inputs)
    {
        using var session = new InferenceSession("claims.onnx");
        using var results = session.Run(inputs); // @A
        return results.Count;
    }

    public static float Check(string claim)
    {
        var context = new MLContext();
        var model = context.Model.Load("claims.zip", out _);
        var engine = context.Model.CreatePredictionEngine<ClaimInput, ClaimOutput>(model);
        return engine.Predict(new ClaimInput { Text = claim }).Score; // @B
    }
}
