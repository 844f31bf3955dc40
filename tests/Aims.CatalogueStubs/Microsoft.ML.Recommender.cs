// Reference-only stub: signatures of Microsoft.ML.Recommender 5.0.0-preview1 and 98 commits, read from dotnet/machinelearning@cd2fbd6 src/Microsoft.ML.Recommender/; no code of it.
// Base classes that only their own library can derive from are left out, and override with them.
// Refers to: package Microsoft.ML 5.0.1
// Refers to: package Microsoft.ML.DataView 5.0.1
#nullable disable
using System.Collections.Generic;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.Recommender;

namespace Microsoft.ML
{
    public sealed class RecommendationCatalog
    {
        internal RecommendationCatalog() => throw null!;

        public IReadOnlyList<TrainCatalogBase.CrossValidationResult<RegressionMetrics>> CrossValidate(IDataView data, IEstimator<ITransformer> estimator, int numberOfFolds = 5, string labelColumnName = "Label", string samplingKeyColumnName = null, int? seed = null) => throw null!;

        public sealed class RecommendationTrainers
        {
            internal RecommendationTrainers() => throw null!;

            public MatrixFactorizationTrainer MatrixFactorization(string labelColumnName, string matrixColumnIndexColumnName, string matrixRowIndexColumnName, int approximationRank = 8, double learningRate = 0.1, int numberOfIterations = 20) => throw null!;

            public MatrixFactorizationTrainer MatrixFactorization(MatrixFactorizationTrainer.Options options) => throw null!;
        }
    }
}

namespace Microsoft.ML.Trainers
{
    public sealed class MatrixFactorizationTrainer
    {
        internal MatrixFactorizationTrainer() => throw null!;

        public MatrixFactorizationPredictionTransformer Fit(IDataView trainData, IDataView validationData) => throw null!;

        public MatrixFactorizationPredictionTransformer Fit(IDataView input) => throw null!;

        public sealed class Options
        {
        }
    }
}

namespace Microsoft.ML.Trainers.Recommender
{
    public sealed class MatrixFactorizationPredictionTransformer
    {
        internal MatrixFactorizationPredictionTransformer() => throw null!;
    }
}
