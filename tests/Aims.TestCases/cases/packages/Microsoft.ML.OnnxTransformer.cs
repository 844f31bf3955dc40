// why: a step of a pipeline loads an ONNX model; the pipeline runs it
// package: Microsoft.ML.OnnxTransformer 5.0.1
// expect load modality=prediction provider=local @Load M:Cases.Claims.Load => M:Microsoft.ML.OnnxCatalog.ApplyOnnxModel(Microsoft.ML.TransformsCatalog,System.String,System.Nullable{System.Int32},System.Boolean)
// expect load modality=vision provider=local @Image M:Cases.Claims.Image(System.Func{Microsoft.ML.Transforms.Onnx.DnnImageFeaturizerInput,Microsoft.ML.Data.EstimatorChain{Microsoft.ML.Transforms.ColumnCopyingTransformer}}) => M:Microsoft.ML.OnnxCatalog.DnnFeaturizeImage(Microsoft.ML.TransformsCatalog,System.String,System.Func{Microsoft.ML.Transforms.Onnx.DnnImageFeaturizerInput,Microsoft.ML.Data.EstimatorChain{Microsoft.ML.Transforms.ColumnCopyingTransformer}},System.String)

namespace Cases;

using System;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;
using Microsoft.ML.Transforms.Onnx;

public class Claims(MLContext context)
{
    public object Load() => context.Transforms.ApplyOnnxModel("claims.onnx"); // @Load

    public object Image(Func<DnnImageFeaturizerInput, EstimatorChain<ColumnCopyingTransformer>> network) => context.Transforms.DnnFeaturizeImage("Vector", network); // @Image
}
