// why: ML.NET, a prediction engine is generic and declares Predict in its base
// expect invoke @A M:Cases.Scorer.Score(Microsoft.ML.PredictionEngine{Cases.Claim,Cases.Route},Cases.Claim) => M:Microsoft.ML.PredictionEngineBase`2.Predict(`0)
// expect invoke @B M:Cases.Scorer.Score(Microsoft.ML.PredictionEngine{Cases.Claim,Cases.Route},Cases.Claim) => M:Microsoft.ML.PredictionEngineBase`2.Predict(`0,`1@)
using Microsoft.ML;

namespace Cases;

public class Claim
{
    public float Amount { get; set; }
}

public class Route
{
    public float Score { get; set; }
}

public static class Scorer
{
    public static float Score(PredictionEngine<Claim, Route> engine, Claim claim)
    {
        var route = engine.Predict(claim); // @A
        engine.Predict(claim, ref route); // @B
        return route.Score;
    }
}
