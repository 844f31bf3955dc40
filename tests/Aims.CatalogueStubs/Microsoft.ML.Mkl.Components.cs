// Reference-only stub: signatures of Microsoft.ML.Mkl.Components 5.0.0-preview1 and 98 commits, read from dotnet/machinelearning@cd2fbd6 src/Microsoft.ML.Mkl.Components/; no code of it.
// Base classes that only their own library can derive from are left out, and override with them.
// Refers to: package Microsoft.ML 5.0.1
// Refers to: package Microsoft.ML.DataView 5.0.1
#nullable disable
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Microsoft.ML
{
    public static class MklComponentsCatalog
    {
        public static OlsTrainer Ols(this RegressionCatalog.RegressionTrainers catalog, string labelColumnName = null, string featureColumnName = null, string exampleWeightColumnName = null) => throw null!;

        public static OlsTrainer Ols(this RegressionCatalog.RegressionTrainers catalog, OlsTrainer.Options options) => throw null!;

        public static SymbolicSgdLogisticRegressionBinaryTrainer SymbolicSgdLogisticRegression(this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, string labelColumnName = null, string featureColumnName = null, int numberOfIterations = 50) => throw null!;

        public static SymbolicSgdLogisticRegressionBinaryTrainer SymbolicSgdLogisticRegression(this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, SymbolicSgdLogisticRegressionBinaryTrainer.Options options) => throw null!;
    }
}

namespace Microsoft.ML.Trainers
{
    public sealed class SymbolicSgdLogisticRegressionBinaryTrainer
    {
        internal SymbolicSgdLogisticRegressionBinaryTrainer() => throw null!;

        public BinaryPredictionTransformer<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>> Fit(IDataView trainData, LinearModelParameters modelParameters) => throw null!;

        public sealed class Options
        {
            public Options() => throw null!;
        }
    }

    public sealed class OlsModelParameters
    {
        internal OlsModelParameters() => throw null!;
    }

    public sealed class OlsTrainer
    {
        internal OlsTrainer() => throw null!;

        public sealed class Options
        {
            public Options() => throw null!;
        }
    }
}
