// Reference-only stub: signatures of Microsoft.Extensions.ML 5.0.0-preview1 and 98 commits, read from dotnet/machinelearning@cd2fbd6 src/Microsoft.Extensions.ML/; no code of it.
// Refers to: package Microsoft.ML 5.0.1
// Refers to: package Microsoft.Extensions.DependencyInjection.Abstractions 10.0.10
#nullable disable
using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML;

namespace Microsoft.Extensions.ML
{
    public static class BuilderExtensions
    {
        public static PredictionEnginePoolBuilder<TData, TPrediction> FromUri<TData, TPrediction>(this PredictionEnginePoolBuilder<TData, TPrediction> builder, string uri) where TData : class where TPrediction : class, new() => throw null!;

        public static PredictionEnginePoolBuilder<TData, TPrediction> FromUri<TData, TPrediction>(this PredictionEnginePoolBuilder<TData, TPrediction> builder, string modelName, string uri) where TData : class where TPrediction : class, new() => throw null!;

        public static PredictionEnginePoolBuilder<TData, TPrediction> FromUri<TData, TPrediction>(this PredictionEnginePoolBuilder<TData, TPrediction> builder, string modelName, Uri uri) where TData : class where TPrediction : class, new() => throw null!;

        public static PredictionEnginePoolBuilder<TData, TPrediction> FromUri<TData, TPrediction>(this PredictionEnginePoolBuilder<TData, TPrediction> builder, string uri, TimeSpan period) where TData : class where TPrediction : class, new() => throw null!;

        public static PredictionEnginePoolBuilder<TData, TPrediction> FromUri<TData, TPrediction>(this PredictionEnginePoolBuilder<TData, TPrediction> builder, string modelName, string uri, TimeSpan period) where TData : class where TPrediction : class, new() => throw null!;

        public static PredictionEnginePoolBuilder<TData, TPrediction> FromUri<TData, TPrediction>(this PredictionEnginePoolBuilder<TData, TPrediction> builder, string modelName, Uri uri, TimeSpan period) where TData : class where TPrediction : class, new() => throw null!;

        public static PredictionEnginePoolBuilder<TData, TPrediction> FromFile<TData, TPrediction>(this PredictionEnginePoolBuilder<TData, TPrediction> builder, string filePath) where TData : class where TPrediction : class, new() => throw null!;

        public static PredictionEnginePoolBuilder<TData, TPrediction> FromFile<TData, TPrediction>(this PredictionEnginePoolBuilder<TData, TPrediction> builder, string filePath, bool watchForChanges) where TData : class where TPrediction : class, new() => throw null!;

        public static PredictionEnginePoolBuilder<TData, TPrediction> FromFile<TData, TPrediction>(this PredictionEnginePoolBuilder<TData, TPrediction> builder, string modelName, string filePath) where TData : class where TPrediction : class, new() => throw null!;

        public static PredictionEnginePoolBuilder<TData, TPrediction> FromFile<TData, TPrediction>(this PredictionEnginePoolBuilder<TData, TPrediction> builder, string modelName, string filePath, bool watchForChanges) where TData : class where TPrediction : class, new() => throw null!;
    }

    public class PredictionEnginePool<TData, TPrediction> : IDisposable where TData : class where TPrediction : class, new()
    {
        protected PredictionEnginePool() => throw null!;

        public PredictionEngine<TData, TPrediction> GetPredictionEngine() => throw null!;

        public PredictionEngine<TData, TPrediction> GetPredictionEngine(string modelName) => throw null!;

        public void Dispose() => throw null!;
    }

    public static class PredictionEnginePoolExtensions
    {
        public static TPrediction Predict<TData, TPrediction>(this PredictionEnginePool<TData, TPrediction> predictionEnginePool, TData example) where TData : class where TPrediction : class, new() => throw null!;

        public static TPrediction Predict<TData, TPrediction>(this PredictionEnginePool<TData, TPrediction> predictionEnginePool, string modelName, TData example) where TData : class where TPrediction : class, new() => throw null!;
    }

    public static class ServiceCollectionExtensions
    {
        public static PredictionEnginePoolBuilder<TData, TPrediction> AddPredictionEnginePool<TData, TPrediction>(this IServiceCollection services) where TData : class where TPrediction : class, new() => throw null!;

        public static PredictionEnginePoolBuilder<TData, TPrediction> AddPredictionEnginePool<TData, TPrediction>(this IServiceCollection services, Func<IServiceProvider, PredictionEnginePool<TData, TPrediction>> implementationFactory) where TData : class where TPrediction : class, new() => throw null!;
    }

    public class PredictionEnginePoolBuilder<TData, TPrediction> where TData : class where TPrediction : class, new()
    {
        public PredictionEnginePoolBuilder(IServiceCollection services) => throw null!;

        protected PredictionEnginePoolBuilder() => throw null!;
    }
}
