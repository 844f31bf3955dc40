// why: a model that is trained here is known by the file in which it is kept afterwards
// expect invoke model=constant:claims.zip provider=local @A M:Cases.Claims.Train(Microsoft.ML.IDataView) => M:Microsoft.ML.ITransformer.Transform(Microsoft.ML.IDataView)
// expect invoke model=unknown:computed provider=local @B M:Cases.Claims.Try(Microsoft.ML.IDataView) => M:Microsoft.ML.ITransformer.Transform(Microsoft.ML.IDataView)
using Microsoft.ML;

namespace Cases;

public static class Claims
{
    public static IDataView Train(IDataView data)
    {
        var context = new MLContext();
        ITransformer model = context.Regression.Trainers.Sdca().Fit(data);
        var predictions = model.Transform(data); // @A
        context.Model.Save(model, data.Schema, "models/claims.zip");
        return predictions;
    }

    public static IDataView Try(IDataView data)
    {
        var context = new MLContext();
        ITransformer model = context.Regression.Trainers.Sdca().Fit(data);
        return model.Transform(data); // @B
    }
}
