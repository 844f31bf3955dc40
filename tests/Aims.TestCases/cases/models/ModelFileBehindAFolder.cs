// why: the name of a model file is known though its folder is not, also where it is read through a stream
// expect invoke model=constant:claims.zip provider=local @A M:Cases.Claims.Check(System.String,System.String) => M:Microsoft.ML.PredictionEngineBase`2.Predict(`0)
// expect invoke model=constant:claims.zip provider=local @B M:Cases.Claims.CheckBeside(System.String) => M:Microsoft.ML.PredictionEngineBase`2.Predict(`0)
// expect invoke model=constant:claims.zip provider=local @C M:Cases.Claims.CheckStream(System.String) => M:Microsoft.ML.PredictionEngineBase`2.Predict(`0)
// expect invoke model=unknown:computed provider=local @D M:Cases.Claims.CheckNumbered(System.String,System.String) => M:Microsoft.ML.PredictionEngineBase`2.Predict(`0)
using System;
using System.IO;
using Microsoft.ML;

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
    public static float Check(string folder, string claim)
    {
        var context = new MLContext();
        var model = context.Model.Load($"{folder}/models/claims.zip", out _);
        return context.Model.CreatePredictionEngine<ClaimInput, ClaimOutput>(model).Predict(new ClaimInput { Text = claim }).Score; // @A
    }

    public static float CheckBeside(string claim)
    {
        var context = new MLContext();
        var model = context.Model.Load(AppDomain.CurrentDomain.BaseDirectory + "claims.zip", out _);
        return context.Model.CreatePredictionEngine<ClaimInput, ClaimOutput>(model).Predict(new ClaimInput { Text = claim }).Score; // @B
    }

    public static float CheckStream(string claim)
    {
        var context = new MLContext();
        using var stream = new FileStream("claims.zip", FileMode.Open);
        var model = context.Model.Load(stream, out _);
        return context.Model.CreatePredictionEngine<ClaimInput, ClaimOutput>(model).Predict(new ClaimInput { Text = claim }).Score; // @C
    }

    public static float CheckNumbered(string version, string claim)
    {
        var context = new MLContext();
        var model = context.Model.Load("claims-" + version + ".zip", out _);
        return context.Model.CreatePredictionEngine<ClaimInput, ClaimOutput>(model).Predict(new ClaimInput { Text = claim }).Score; // @D
    }
}
