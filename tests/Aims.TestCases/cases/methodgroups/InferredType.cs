// why: a method group with an inferred delegate type is made like any other
// expect invoke form=methodgroup @A M:Cases.Claims.Run(Microsoft.ML.PredictionEngine{Cases.Claim,Cases.Route}) => M:Microsoft.ML.PredictionEngineBase`2.Predict(`0,`1@)
using Microsoft.ML;

namespace Cases;

public delegate void PredictInto(Claim claim, ref Route route);

public static class Claims
{
    public static Route Run(PredictionEngine<Claim, Route> engine)
    {
        PredictInto predict = engine.Predict; // @A
        var route = new Route();
        predict(new Claim(), ref route);
        return route;
    }
}

public class Claim
{
    public float Amount { get; set; }
}

public class Route
{
    public float Score { get; set; }
}
