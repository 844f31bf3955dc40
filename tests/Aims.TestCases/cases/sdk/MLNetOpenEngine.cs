// why: ML.NET, an engine over the caller's own type parameters
// expect invoke @A M:Cases.Scorer`2.ScoreAll(System.Collections.Generic.IEnumerable{`0}) => M:Microsoft.ML.PredictionEngineBase`2.Predict(`0)
using System.Collections.Generic;
using Microsoft.ML;

namespace Cases;

public class Scorer<TIn, TOut>(PredictionEngine<TIn, TOut> engine)
    where TIn : class
    where TOut : class, new()
{
    public IEnumerable<TOut> ScoreAll(IEnumerable<TIn> items)
    {
        foreach (var item in items)
        {
            yield return engine.Predict(item); // @A
        }
    }
}
