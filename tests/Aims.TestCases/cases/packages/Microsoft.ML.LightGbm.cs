// why: boosted trees are chosen here and trained with Fit, also by an overload of their own
// package: Microsoft.ML.LightGbm 5.0.1
// expect construct modality=training provider=local @Trainer M:Cases.Claims.Train(Microsoft.ML.IDataView,Microsoft.ML.IDataView) => M:Microsoft.ML.LightGbmExtensions.LightGbm(Microsoft.ML.BinaryClassificationCatalog.BinaryClassificationTrainers,System.String,System.String,System.String,System.Nullable{System.Int32},System.Nullable{System.Int32},System.Nullable{System.Double},System.Int32)
// expect train modality=training provider=local @Fit M:Cases.Claims.Train(Microsoft.ML.IDataView,Microsoft.ML.IDataView) => M:Microsoft.ML.Trainers.LightGbm.LightGbmBinaryTrainer.Fit(Microsoft.ML.IDataView,Microsoft.ML.IDataView)

namespace Cases;

using Microsoft.ML;

public class Claims(MLContext context)
{
    public object Train(IDataView data, IDataView validation)
    {
        var trainer = context.BinaryClassification.Trainers.LightGbm(); // @Trainer
        return trainer.Fit(data, validation); // @Fit
    }
}
