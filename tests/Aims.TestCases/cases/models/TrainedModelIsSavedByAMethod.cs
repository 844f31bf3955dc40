// why: a method of the application is given the trained model and the file in which to keep it
// expect invoke model=constant:claims.zip provider=local sourceModel=unknown:computed @A M:Cases.Claims.Train(Microsoft.ML.IDataView) => M:Microsoft.ML.ITransformer.Transform(Microsoft.ML.IDataView)
// expect invoke model=constant:fraud.zip provider=local sourceModel=unknown:computed @B M:Cases.Claims.TrainFraud(Microsoft.ML.IDataView) => M:Microsoft.ML.ITransformer.Transform(Microsoft.ML.IDataView)
// expect invoke model=unknown:computed provider=local @C M:Cases.Claims.Try(Microsoft.ML.IDataView) => M:Microsoft.ML.ITransformer.Transform(Microsoft.ML.IDataView)
// expect invoke model=constant:claims.zip|constant:fraud.zip provider=local sourceModel=unknown:injected @D M:Cases.Claims.Check(Microsoft.ML.ITransformer,Microsoft.ML.IDataView) => M:Microsoft.ML.ITransformer.Transform(Microsoft.ML.IDataView)
// expect invoke model=unknown:computed provider=local @E M:Cases.Claims.TrainTwice(Microsoft.ML.IDataView) => M:Microsoft.ML.ITransformer.Transform(Microsoft.ML.IDataView)
using Microsoft.ML;

namespace Cases;

public static class Claims
{
    public static void Train(IDataView data)
    {
        var context = new MLContext();
        ITransformer model = context.Regression.Trainers.Sdca().Fit(data);
        model.Transform(data); // @A
        Check(model, data);
        Keep(context, model, "models/claims.zip", data.Schema);
    }

    public static void TrainFraud(IDataView data)
    {
        var context = new MLContext();
        ITransformer model = context.Regression.Trainers.Sdca().Fit(data);
        model.Transform(data); // @B
        Check(model, data);
        model.KeepIn(context, "models/fraud.zip", data.Schema);
    }

    public static void Try(IDataView data)
    {
        var context = new MLContext();
        ITransformer model = context.Regression.Trainers.Sdca().Fit(data);
        model.Transform(data); // @C
        Describe(context, model, "models/tried.zip");
    }

    // The first one isn't kept.
    public static void TrainTwice(IDataView data)
    {
        var context = new MLContext();
        ITransformer model = context.Regression.Trainers.Sdca().Fit(data);
        model.Transform(data); // @E
        model = context.Regression.Trainers.OnlineGradientDescent().Fit(data);
        Keep(context, model, "models/second.zip", data.Schema);
    }

    private static void Check(ITransformer model, IDataView data) => model.Transform(data); // @D

    private static void Keep(MLContext context, ITransformer model, string path, DataViewSchema schema) => context.Model.Save(model, schema, path);

    private static void KeepIn(this ITransformer model, MLContext context, string path, DataViewSchema schema) => context.Model.Save(model, schema, path);

    private static void Describe(MLContext context, ITransformer model, string path) => System.Console.WriteLine($"{context} {model} {path}");
}
