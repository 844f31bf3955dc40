// why: networks that are loaded, run and trained with TorchSharp
// package: TorchSharp 0.107.0
// expect load modality=prediction provider=local @Script M:Cases.Network.RunScript(TorchSharp.torch.Tensor) => M:TorchSharp.torch.jit.load(System.String,TorchSharp.DeviceType,System.Int64)
// expect invoke modality=prediction provider=local @RunScript M:Cases.Network.RunScript(TorchSharp.torch.Tensor) => M:TorchSharp.torch.jit.ScriptModule.call(System.Object[])
// expect load modality=prediction provider=local @Weights M:Cases.Network.Load => M:TorchSharp.torch.nn.Module.load(System.String,System.Boolean,System.Collections.Generic.IList{System.String},System.Collections.Generic.Dictionary{System.String,System.Boolean})
// expect invoke modality=prediction provider=local @Forward M:Cases.Network.Train(TorchSharp.torch.Tensor) => M:TorchSharp.torch.nn.Module`2.call(`0)
// expect train modality=training provider=local @Backward M:Cases.Network.Train(TorchSharp.torch.Tensor) => M:TorchSharp.torch.Tensor.backward
// expect train modality=training provider=local @Step M:Cases.Network.Train(TorchSharp.torch.Tensor) => M:TorchSharp.torch.optim.Optimizer.step(System.Func{TorchSharp.torch.Tensor})

namespace Cases;

using TorchSharp;
using TorchSharp.Modules;

public class Network(Linear layer, torch.optim.Optimizer optimizer)
{
    public object RunScript(torch.Tensor input)
    {
        var script = torch.jit.load("claims.pt"); // @Script
        return script.call(input); // @RunScript
    }

    public void Load() => layer.load("claims.dat"); // @Weights

    public void Train(torch.Tensor input)
    {
        var output = layer.call(input); // @Forward
        output.backward(); // @Backward
        optimizer.step(); // @Step
    }
}
