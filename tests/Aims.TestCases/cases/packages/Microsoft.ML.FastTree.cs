// why: decision trees are chosen here and trained with Fit, also by an overload of their own
// package: Microsoft.ML.FastTree 5.0.1
// expect construct modality=training provider=local @Trainer M:Cases.Claims.Train(Microsoft.ML.IDataView,Microsoft.ML.IDataView) => M:Microsoft.ML.TreeExtensions.FastTree(Microsoft.ML.BinaryClassificationCatalog.BinaryClassificationTrainers,System.String,System.String,System.String,System.Int32,System.Int32,System.Int32,System.Double)
// expect train modality=training provider=local @Fit M:Cases.Claims.Train(Microsoft.ML.IDataView,Microsoft.ML.IDataView) => M:Microsoft.ML.Trainers.FastTree.FastTreeBinaryTrainer.Fit(Microsoft.ML.IDataView,Microsoft.ML.IDataView)

namespace Cases;

using Microsoft.ML;

public class Claims(MLContext context)
{
    public object Train(IDataView data, IDataView validation)
    {
        var trainer = context.BinaryClassification.Trainers.FastTree(); // @Trainer
        return trainer.Fit(data, validation); // @Fit
    }
}
