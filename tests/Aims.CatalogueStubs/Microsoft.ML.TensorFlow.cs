// Reference-only stub: signatures of Microsoft.ML.TensorFlow 5.0.0-preview1 and 98 commits, read from dotnet/machinelearning@cd2fbd6 src/Microsoft.ML.TensorFlow/; no code of it.
// Refers to: package Microsoft.ML 5.0.1
#nullable disable
using System;
using Microsoft.ML;
using Microsoft.ML.Transforms;

namespace Microsoft.ML
{
    public static class TensorflowCatalog
    {
        public static TensorFlowModel LoadTensorFlowModel(this ModelOperationsCatalog catalog, string modelLocation) => throw null!;

        public static TensorFlowModel LoadTensorFlowModel(this ModelOperationsCatalog catalog, string modelLocation, bool treatOutputAsBatched) => throw null!;
    }
}

namespace Microsoft.ML.Transforms
{
    public sealed class TensorFlowModel : IDisposable
    {
        internal TensorFlowModel() => throw null!;

        public TensorFlowEstimator ScoreTensorFlowModel(string outputColumnName, string inputColumnName, bool addBatchDimensionInput = false) => throw null!;

        public TensorFlowEstimator ScoreTensorFlowModel(string[] outputColumnNames, string[] inputColumnNames, bool addBatchDimensionInput = false) => throw null!;

        public void Dispose() => throw null!;
    }

    public sealed class TensorFlowEstimator
    {
        internal TensorFlowEstimator() => throw null!;
    }
}
