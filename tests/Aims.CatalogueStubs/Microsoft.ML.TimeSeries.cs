// Reference-only stub: signatures of Microsoft.ML.TimeSeries 5.0.0-preview1 and 98 commits, read from dotnet/machinelearning@cd2fbd6 src/Microsoft.ML.TimeSeries/; no code of it.
// Base classes that only their own library can derive from are left out, and override with them.
// Refers to: package Microsoft.ML 5.0.1
// Refers to: package Microsoft.ML.DataView 5.0.1
#nullable disable
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Runtime;
using Microsoft.ML.TimeSeries;
using Microsoft.ML.Transforms.TimeSeries;

namespace Microsoft.ML
{
    public static class TimeSeriesCatalog
    {
        public static SsaChangePointEstimator DetectChangePointBySsa(this TransformsCatalog catalog, string outputColumnName, string inputColumnName, int confidence, int changeHistoryLength, int trainingWindowSize, int seasonalityWindowSize, ErrorFunction errorFunction = ErrorFunction.SignedDifference, MartingaleType martingale = MartingaleType.Power, double eps = 0.1d) => throw null!;

        public static SsaChangePointEstimator DetectChangePointBySsa(this TransformsCatalog catalog, string outputColumnName, string inputColumnName, double confidence, int changeHistoryLength, int trainingWindowSize, int seasonalityWindowSize, ErrorFunction errorFunction = ErrorFunction.SignedDifference, MartingaleType martingale = MartingaleType.Power, double eps = 0.1d) => throw null!;

        public static SsaSpikeEstimator DetectSpikeBySsa(this TransformsCatalog catalog, string outputColumnName, string inputColumnName, int confidence, int pvalueHistoryLength, int trainingWindowSize, int seasonalityWindowSize, AnomalySide side = AnomalySide.TwoSided, ErrorFunction errorFunction = ErrorFunction.SignedDifference) => throw null!;

        public static SsaSpikeEstimator DetectSpikeBySsa(this TransformsCatalog catalog, string outputColumnName, string inputColumnName, double confidence, int pvalueHistoryLength, int trainingWindowSize, int seasonalityWindowSize, AnomalySide side = AnomalySide.TwoSided, ErrorFunction errorFunction = ErrorFunction.SignedDifference) => throw null!;

        public static SrCnnAnomalyEstimator DetectAnomalyBySrCnn(this TransformsCatalog catalog, string outputColumnName, string inputColumnName, int windowSize = 64, int backAddWindowSize = 5, int lookaheadWindowSize = 5, int averagingWindowSize = 3, int judgementWindowSize = 21, double threshold = 0.3d) => throw null!;

        public static IDataView DetectEntireAnomalyBySrCnn(this AnomalyDetectionCatalog catalog, IDataView input, string outputColumnName, string inputColumnName, double threshold = 0.3d, int batchSize = 1024, double sensitivity = 99d, SrCnnDetectMode detectMode = SrCnnDetectMode.AnomalyOnly) => throw null!;

        public static IDataView DetectEntireAnomalyBySrCnn(this AnomalyDetectionCatalog catalog, IDataView input, string outputColumnName, string inputColumnName, SrCnnEntireAnomalyDetectorOptions options) => throw null!;

        public static SsaForecastingEstimator ForecastBySsa(this ForecastingCatalog catalog, string outputColumnName, string inputColumnName, int windowSize, int seriesLength, int trainSize, int horizon, bool isAdaptive = false, float discountFactor = 1f, RankSelectionMethod rankSelectionMethod = RankSelectionMethod.Exact, int? rank = null, int? maxRank = null, bool shouldStabilize = true, bool shouldMaintainInfo = false, GrowthRatio? maxGrowth = null, string confidenceLowerBoundColumn = null, string confidenceUpperBoundColumn = null, float confidenceLevel = 0.95f, bool variableHorizon = false) => throw null!;
    }
}

namespace Microsoft.ML.TimeSeries
{
    public enum SrCnnDetectMode
    {
        AnomalyOnly = 0,
        AnomalyAndMargin = 1,
        AnomalyAndExpectedValue = 2,
    }

    public sealed class SrCnnEntireAnomalyDetectorOptions
    {
        public SrCnnEntireAnomalyDetectorOptions() => throw null!;
    }
}

namespace Microsoft.ML.Transforms.TimeSeries
{
    public static class PredictionFunctionExtensions
    {
        public static TimeSeriesPredictionEngine<TSrc, TDst> CreateTimeSeriesEngine<TSrc, TDst>(this ITransformer transformer, IHostEnvironment env, bool ignoreMissingColumns = false, SchemaDefinition inputSchemaDefinition = null, SchemaDefinition outputSchemaDefinition = null) where TSrc : class where TDst : class, new() => throw null!;

        public static TimeSeriesPredictionEngine<TSrc, TDst> CreateTimeSeriesEngine<TSrc, TDst>(this ITransformer transformer, IHostEnvironment env, PredictionEngineOptions options) where TSrc : class where TDst : class, new() => throw null!;
    }

    public sealed class TimeSeriesPredictionEngine<TSrc, TDst> where TSrc : class where TDst : class, new()
    {
        internal TimeSeriesPredictionEngine() => throw null!;

        public void Predict(TSrc example, ref TDst prediction, int? horizon = null, float? confidenceLevel = null) => throw null!;

        public void Predict(TSrc example, ref TDst prediction) => throw null!;

        public TDst Predict(TSrc example, int? horizon = null, float? confidenceLevel = null) => throw null!;

        public TDst Predict(int? horizon = null, float? confidenceLevel = null) => throw null!;
    }

    public enum AnomalySide : byte
    {
        Positive = 0,
        Negative = 1,
        TwoSided = 2,
    }

    public enum ErrorFunction : byte
    {
        SignedDifference = 0,
        AbsoluteDifference = 1,
        SignedProportion = 2,
        AbsoluteProportion = 3,
        SquaredDifference = 4,
    }

    public struct GrowthRatio
    {
    }

    public enum MartingaleType : byte
    {
        None = 0,
        Power = 1,
        Mixture = 2,
    }

    public enum RankSelectionMethod
    {
        Fixed = 0,
        Exact = 1,
        Fast = 2,
    }

    public class SrCnnAnomalyDetectionBase
    {
        internal SrCnnAnomalyDetectionBase() => throw null!;
    }

    public sealed class SrCnnAnomalyDetector : SrCnnAnomalyDetectionBase
    {
        internal SrCnnAnomalyDetector() => throw null!;
    }

    public sealed class SrCnnAnomalyEstimator
    {
        internal SrCnnAnomalyEstimator() => throw null!;
    }

    public sealed class SsaChangePointEstimator
    {
        internal SsaChangePointEstimator() => throw null!;
    }

    public sealed class SsaForecastingEstimator
    {
        internal SsaForecastingEstimator() => throw null!;
    }

    public sealed class SsaSpikeEstimator
    {
        internal SsaSpikeEstimator() => throw null!;
    }
}
