// why: every kind of ONNX Runtime on the real package: sessions that run a model, and sessions that train one
// package: Microsoft.ML.OnnxRuntime.Managed 1.31.1
// expect load modality=prediction provider=local @Load M:Cases.Claims.Run(Microsoft.ML.OnnxRuntime.NamedOnnxValue[]) => M:Microsoft.ML.OnnxRuntime.InferenceSession.#ctor(System.String)
// expect invoke modality=prediction provider=local @Run M:Cases.Claims.Run(Microsoft.ML.OnnxRuntime.NamedOnnxValue[]) => M:Microsoft.ML.OnnxRuntime.InferenceSession.Run(System.Collections.Generic.IReadOnlyCollection{Microsoft.ML.OnnxRuntime.NamedOnnxValue})
// expect load modality=training provider=local @Checkpoint M:Cases.Claims.Train(Microsoft.ML.OnnxRuntime.OrtValue[]) => M:Microsoft.ML.OnnxRuntime.CheckpointState.LoadCheckpoint(System.String)
// expect load modality=training provider=local @Trainer M:Cases.Claims.Train(Microsoft.ML.OnnxRuntime.OrtValue[]) => M:Microsoft.ML.OnnxRuntime.TrainingSession.#ctor(Microsoft.ML.OnnxRuntime.CheckpointState,System.String,System.String,System.String)
// expect train modality=training provider=local @Train M:Cases.Claims.Train(Microsoft.ML.OnnxRuntime.OrtValue[]) => M:Microsoft.ML.OnnxRuntime.TrainingSession.TrainStep(System.Collections.Generic.IReadOnlyCollection{Microsoft.ML.OnnxRuntime.OrtValue})
// expect train modality=training provider=local @Optimize M:Cases.Claims.Train(Microsoft.ML.OnnxRuntime.OrtValue[]) => M:Microsoft.ML.OnnxRuntime.TrainingSession.OptimizerStep
// expect invoke modality=prediction provider=local @Evaluate M:Cases.Claims.Train(Microsoft.ML.OnnxRuntime.OrtValue[]) => M:Microsoft.ML.OnnxRuntime.TrainingSession.EvalStep(System.Collections.Generic.IReadOnlyCollection{Microsoft.ML.OnnxRuntime.OrtValue})

namespace Cases;

using System.Collections.Generic;
using Microsoft.ML.OnnxRuntime;

public class Claims
{
    public object Run(NamedOnnxValue[] inputs)
    {
        var session = new InferenceSession("claims.onnx"); // @Load
        return session.Run(inputs); // @Run
    }

    public void Train(OrtValue[] inputs)
    {
        var state = CheckpointState.LoadCheckpoint("claims.ckpt"); // @Checkpoint
        var session = new TrainingSession(state, "train.onnx", "eval.onnx", "optimizer.onnx"); // @Trainer
        session.TrainStep(inputs); // @Train
        session.OptimizerStep(); // @Optimize
        session.EvalStep(inputs); // @Evaluate
    }
}
