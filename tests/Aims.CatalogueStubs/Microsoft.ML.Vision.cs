// Reference-only stub: signatures of Microsoft.ML.Vision 5.0.0-preview1 and 98 commits, read from dotnet/machinelearning@cd2fbd6 src/Microsoft.ML.Vision/; no code of it.
// Base classes that only their own library can derive from are left out, and override with them.
// Refers to: package Microsoft.ML 5.0.1
// Refers to: package Microsoft.ML.DataView 5.0.1
#nullable disable
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Vision;

namespace Microsoft.ML
{
    public static class VisionCatalog
    {
        public static ImageClassificationTrainer ImageClassification(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, ImageClassificationTrainer.Options options) => throw null!;

        public static ImageClassificationTrainer ImageClassification(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, string labelColumnName = null, string featureColumnName = null, string scoreColumnName = null, string predictedLabelColumnName = null, IDataView validationSet = null) => throw null!;
    }
}

namespace Microsoft.ML.Vision
{
    public sealed class ImageClassificationTrainer
    {
        internal ImageClassificationTrainer() => throw null!;

        public MulticlassPredictionTransformer<ImageClassificationModelParameters> Fit(IDataView trainData, IDataView validationData) => throw null!;

        public sealed class Options
        {
            public Options() => throw null!;
        }
    }

    public sealed class ImageClassificationModelParameters
    {
        internal ImageClassificationModelParameters() => throw null!;
    }
}
