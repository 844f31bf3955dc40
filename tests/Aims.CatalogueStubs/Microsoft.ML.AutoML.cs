// Reference-only stub: signatures of Microsoft.ML.AutoML 5.0.0-preview1 and 98 commits, read from dotnet/machinelearning@cd2fbd6 src/Microsoft.ML.AutoML/; no code of it.
// Base classes that only their own library can derive from are left out, and override with them.
// Refers to: package Microsoft.ML 5.0.1
// Refers to: package Microsoft.ML.DataView 5.0.1
#nullable disable
using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.ML.Data;

namespace Microsoft.ML.AutoML
{
    public sealed class AutoCatalog
    {
        internal AutoCatalog() => throw null!;

        public RegressionExperiment CreateRegressionExperiment(uint maxExperimentTimeInSeconds) => throw null!;

        public RegressionExperiment CreateRegressionExperiment(RegressionExperimentSettings experimentSettings) => throw null!;

        public BinaryClassificationExperiment CreateBinaryClassificationExperiment(uint maxExperimentTimeInSeconds) => throw null!;

        public BinaryClassificationExperiment CreateBinaryClassificationExperiment(BinaryExperimentSettings experimentSettings) => throw null!;

        public MulticlassClassificationExperiment CreateMulticlassClassificationExperiment(uint maxExperimentTimeInSeconds) => throw null!;

        public MulticlassClassificationExperiment CreateMulticlassClassificationExperiment(MulticlassExperimentSettings experimentSettings) => throw null!;

        public RecommendationExperiment CreateRecommendationExperiment(uint maxExperimentTimeInSeconds) => throw null!;

        public RecommendationExperiment CreateRecommendationExperiment(RecommendationExperimentSettings experimentSettings) => throw null!;

        public RankingExperiment CreateRankingExperiment(uint maxExperimentTimeInSeconds) => throw null!;

        public RankingExperiment CreateRankingExperiment(RankingExperimentSettings experimentSettings) => throw null!;

        public AutoMLExperiment CreateExperiment(AutoMLExperiment.AutoMLExperimentSettings settings = null) => throw null!;
    }

    public class AutoMLExperiment
    {
        public AutoMLExperiment(MLContext context, AutoMLExperimentSettings settings) => throw null!;

        public TrialResult Run() => throw null!;

        public Task<TrialResult> RunAsync(CancellationToken ct = default) => throw null!;

        public class AutoMLExperimentSettings : ExperimentSettings
        {
        }
    }

    public abstract class ExperimentBase<TMetrics, TExperimentSettings>
        where TMetrics : class
        where TExperimentSettings : ExperimentSettings
    {
        internal ExperimentBase() => throw null!;

        public virtual ExperimentResult<TMetrics> Execute(IDataView trainData, string labelColumnName = "Label", string samplingKeyColumn = null, IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<TMetrics>> progressHandler = null) => throw null!;

        public virtual ExperimentResult<TMetrics> Execute(IDataView trainData, ColumnInformation columnInformation, IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<TMetrics>> progressHandler = null) => throw null!;

        public virtual ExperimentResult<TMetrics> Execute(IDataView trainData, IDataView validationData, string labelColumnName = "Label", IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<TMetrics>> progressHandler = null) => throw null!;

        public virtual ExperimentResult<TMetrics> Execute(IDataView trainData, IDataView validationData, ColumnInformation columnInformation, IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<TMetrics>> progressHandler = null) => throw null!;

        public virtual CrossValidationExperimentResult<TMetrics> Execute(IDataView trainData, uint numberOfCVFolds, ColumnInformation columnInformation = null, IEstimator<ITransformer> preFeaturizer = null, IProgress<CrossValidationRunDetail<TMetrics>> progressHandler = null) => throw null!;

        public virtual CrossValidationExperimentResult<TMetrics> Execute(IDataView trainData, uint numberOfCVFolds, string labelColumnName = "Label", string samplingKeyColumn = null, IEstimator<ITransformer> preFeaturizer = null, IProgress<CrossValidationRunDetail<TMetrics>> progressHandler = null) => throw null!;
    }

    public sealed class RegressionExperiment : ExperimentBase<RegressionMetrics, RegressionExperimentSettings>
    {
        internal RegressionExperiment() => throw null!;
    }

    public sealed class RegressionExperimentSettings : ExperimentSettings
    {
    }

    public sealed class BinaryClassificationExperiment : ExperimentBase<BinaryClassificationMetrics, BinaryExperimentSettings>
    {
        internal BinaryClassificationExperiment() => throw null!;
    }

    public sealed class BinaryExperimentSettings : ExperimentSettings
    {
    }

    public sealed class MulticlassClassificationExperiment : ExperimentBase<MulticlassClassificationMetrics, MulticlassExperimentSettings>
    {
        internal MulticlassClassificationExperiment() => throw null!;
    }

    public sealed class MulticlassExperimentSettings : ExperimentSettings
    {
    }

    public sealed class RecommendationExperiment : ExperimentBase<RegressionMetrics, RecommendationExperimentSettings>
    {
        internal RecommendationExperiment() => throw null!;
    }

    public sealed class RecommendationExperimentSettings : ExperimentSettings
    {
    }

    public sealed class RankingExperiment : ExperimentBase<RankingMetrics, RankingExperimentSettings>
    {
        internal RankingExperiment() => throw null!;
    }

    public sealed class RankingExperimentSettings : ExperimentSettings
    {
    }

    public abstract class ExperimentSettings
    {
    }

    public class ExperimentResult<TMetrics>
    {
        internal ExperimentResult() => throw null!;
    }

    public class CrossValidationExperimentResult<TMetrics>
    {
        internal CrossValidationExperimentResult() => throw null!;
    }

    public sealed class RunDetail<TMetrics>
    {
        internal RunDetail() => throw null!;
    }

    public sealed class CrossValidationRunDetail<TMetrics>
    {
        internal CrossValidationRunDetail() => throw null!;
    }

    public sealed class ColumnInformation
    {
    }

    public class TrialResult
    {
    }
}
