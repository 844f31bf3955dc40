// why: every kind of ML.NET on the real package: training, loading, and running a model on the machine itself
// package: Microsoft.ML 5.0.1
// expect construct modality=prediction provider=local @Entry M:Cases.Claims.Make => M:Microsoft.ML.MLContext.#ctor(System.Nullable{System.Int32})
// expect load modality=prediction provider=local @Load M:Cases.Claims.Predict(Cases.Claim) => M:Microsoft.ML.ModelOperationsCatalog.Load(System.String,Microsoft.ML.DataViewSchema@)
// expect construct modality=prediction provider=local @Engine M:Cases.Claims.Predict(Cases.Claim) => M:Microsoft.ML.ModelOperationsCatalog.CreatePredictionEngine``2(Microsoft.ML.ITransformer,System.Boolean,Microsoft.ML.Data.SchemaDefinition,Microsoft.ML.Data.SchemaDefinition)
// expect invoke modality=prediction provider=local @Predict M:Cases.Claims.Predict(Cases.Claim) => M:Microsoft.ML.PredictionEngineBase`2.Predict(`0)
// expect invoke modality=prediction provider=local @Transform M:Cases.Claims.Score(Microsoft.ML.ITransformer,Microsoft.ML.IDataView) => M:Microsoft.ML.ITransformer.Transform(Microsoft.ML.IDataView)
// expect construct modality=training provider=local @Trainer M:Cases.Claims.Train(Microsoft.ML.IDataView) => M:Microsoft.ML.StandardTrainersCatalog.SdcaLogisticRegression(Microsoft.ML.BinaryClassificationCatalog.BinaryClassificationTrainers,System.String,System.String,System.String,System.Nullable{System.Single},System.Nullable{System.Single},System.Nullable{System.Int32})
// expect train modality=training provider=local @Fit M:Cases.Claims.Train(Microsoft.ML.IDataView) => M:Microsoft.ML.Trainers.TrainerEstimatorBase`2.Fit(Microsoft.ML.IDataView)
// expect train modality=training provider=local @FitAny M:Cases.Claims.TrainAny(Microsoft.ML.IEstimator{Microsoft.ML.ITransformer},Microsoft.ML.IDataView) => M:Microsoft.ML.IEstimator`1.Fit(Microsoft.ML.IDataView)
// expect train modality=training provider=local @FitOn M:Cases.Claims.TrainOn(Microsoft.ML.Trainers.LbfgsLogisticRegressionBinaryTrainer,Microsoft.ML.Trainers.LinearModelParameters,Microsoft.ML.IDataView) => M:Microsoft.ML.Trainers.LbfgsLogisticRegressionBinaryTrainer.Fit(Microsoft.ML.IDataView,Microsoft.ML.Trainers.LinearModelParameters)
// expect train modality=training provider=local @CrossValidate M:Cases.Claims.Check(Microsoft.ML.IEstimator{Microsoft.ML.ITransformer},Microsoft.ML.IDataView) => M:Microsoft.ML.BinaryClassificationCatalog.CrossValidate(Microsoft.ML.IDataView,Microsoft.ML.IEstimator{Microsoft.ML.ITransformer},System.Int32,System.String,System.String,System.Nullable{System.Int32})
// expect construct modality=training provider=local @Calibrator M:Cases.Claims.Calibrate => M:Microsoft.ML.BinaryClassificationCatalog.CalibratorsCatalog.Platt(System.String,System.String,System.String)
// expect construct modality=training provider=local @Cluster M:Cases.Claims.Cluster => M:Microsoft.ML.KMeansClusteringExtensions.KMeans(Microsoft.ML.ClusteringCatalog.ClusteringTrainers,System.String,System.String,System.Int32)
// expect construct modality=training provider=local @Anomaly M:Cases.Claims.Anomaly => M:Microsoft.ML.PcaCatalog.RandomizedPca(Microsoft.ML.AnomalyDetectionCatalog.AnomalyDetectionTrainers,System.String,System.String,System.Int32,System.Int32,System.Boolean,System.Nullable{System.Int32})
// expect load modality=embedding provider=local @Words M:Cases.Claims.Words => M:Microsoft.ML.TextCatalog.ApplyWordEmbedding(Microsoft.ML.TransformsCatalog.TextTransforms,System.String,System.String,Microsoft.ML.Transforms.Text.WordEmbeddingEstimator.PretrainedModelKind)
// expect invoke modality=prediction provider=local @Importance M:Cases.Claims.Importance(Microsoft.ML.ITransformer,Microsoft.ML.IDataView) => M:Microsoft.ML.PermutationFeatureImportanceExtensions.PermutationFeatureImportance(Microsoft.ML.RegressionCatalog,Microsoft.ML.ITransformer,Microsoft.ML.IDataView,System.String,System.Boolean,System.Nullable{System.Int32},System.Int32)
// expect construct modality=training provider=local @Topics M:Cases.Claims.Topics(Microsoft.ML.IDataView) => M:Microsoft.ML.TextCatalog.LatentDirichletAllocation(Microsoft.ML.TransformsCatalog.TextTransforms,System.String,System.String,System.Int32,System.Single,System.Single,System.Int32,System.Int32,System.Int32,System.Int32,System.Int32,System.Int32,System.Int32,System.Boolean)
// expect train modality=training provider=local @FitTopics M:Cases.Claims.Topics(Microsoft.ML.IDataView) => M:Microsoft.ML.Transforms.Text.LatentDirichletAllocationEstimator.Fit(Microsoft.ML.IDataView)

namespace Cases;

using Microsoft.ML;
using Microsoft.ML.Trainers;
using Microsoft.ML.Transforms.Text;

public class Claim
{
    public float Amount { get; set; }
}

public class Claims(MLContext context)
{
    public MLContext Make() => new MLContext(); // @Entry

    public Claim Predict(Claim claim)
    {
        var model = context.Model.Load("claims.zip", out _); // @Load
        var engine = context.Model.CreatePredictionEngine<Claim, Claim>(model); // @Engine
        return engine.Predict(claim); // @Predict
    }

    public IDataView Score(ITransformer model, IDataView data) => model.Transform(data); // @Transform

    public object Train(IDataView data)
    {
        var trainer = context.BinaryClassification.Trainers.SdcaLogisticRegression(); // @Trainer
        return trainer.Fit(data); // @Fit
    }

    public object TrainAny(IEstimator<ITransformer> estimator, IDataView data) => estimator.Fit(data); // @FitAny

    public object TrainOn(LbfgsLogisticRegressionBinaryTrainer trainer, LinearModelParameters model, IDataView data) => trainer.Fit(data, model); // @FitOn

    public object Check(IEstimator<ITransformer> estimator, IDataView data) => context.BinaryClassification.CrossValidate(data, estimator); // @CrossValidate

    public object Calibrate() => context.BinaryClassification.Calibrators.Platt(); // @Calibrator

    public object Cluster() => context.Clustering.Trainers.KMeans(); // @Cluster

    public object Anomaly() => context.AnomalyDetection.Trainers.RandomizedPca(); // @Anomaly

    public object Words() => context.Transforms.Text.ApplyWordEmbedding("Vector", "Text", WordEmbeddingEstimator.PretrainedModelKind.FastTextWikipedia300D); // @Words

    public object Importance(ITransformer model, IDataView data) => context.Regression.PermutationFeatureImportance(model, data); // @Importance

    public object Topics(IDataView data)
    {
        var topics = context.Transforms.Text.LatentDirichletAllocation("Topics"); // @Topics
        return topics.Fit(data); // @FitTopics
    }
}
