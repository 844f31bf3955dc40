// Reference-only stub: signatures of TensorFlow.Keras 0.15.0, read from SciSharp/TensorFlow.NET@6ce6066 src/TensorFlowNET.Keras/; no code of it.
// Refers to: stub Tensorflow.Binding
#nullable enable
using System.Collections.Generic;
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.Keras.Models;
using Tensorflow.NumPy;
using Tensorflow.Train;
using Tensorflow.Util;

namespace Tensorflow.Keras.Engine
{
    public class Model : Layer, IModel
    {
        protected Model() => throw null!;

        public Dictionary<string, float> evaluate(NDArray x, NDArray y, int batch_size = -1, int verbose = 1, NDArray sample_weight = null, int steps = -1, int max_queue_size = 10, int workers = 1, bool use_multiprocessing = false, bool return_dict = false, bool is_val = false) => throw null!;

        public Dictionary<string, float> evaluate(IEnumerable<Tensor> x, Tensor y, int verbose = 1, NDArray sample_weight = null, bool is_val = false) => throw null!;

        public Dictionary<string, float> evaluate(IDatasetV2 x, int verbose = 1, bool is_val = false) => throw null!;

        public Tensors predict(IDatasetV2 dataset, int batch_size = -1, int verbose = 0, int steps = -1, int max_queue_size = 10, int workers = 1, bool use_multiprocessing = false) => throw null!;

        public Tensors predict(Tensors x, int batch_size = -1, int verbose = 0, int steps = -1, int max_queue_size = 10, int workers = 1, bool use_multiprocessing = false) => throw null!;

        public void load_weights(string filepath, bool by_name = false, bool skip_mismatch = false, object options = null) => throw null!;

        public ICallback fit(NDArray x, NDArray y, int batch_size = -1, int epochs = 1, int verbose = 1, List<ICallback> callbacks = null, float validation_split = 0f, ValidationDataPack validation_data = null, int validation_step = 10, bool shuffle = true, Dictionary<int, float> class_weight = null, NDArray sample_weight = null, int initial_epoch = 0, int max_queue_size = 10, int workers = 1, bool use_multiprocessing = false) => throw null!;

        public ICallback fit(IEnumerable<NDArray> x, NDArray y, int batch_size = -1, int epochs = 1, int verbose = 1, List<ICallback> callbacks = null, float validation_split = 0f, ValidationDataPack validation_data = null, bool shuffle = true, Dictionary<int, float> class_weight = null, NDArray sample_weight = null, int initial_epoch = 0, int max_queue_size = 10, int workers = 1, bool use_multiprocessing = false) => throw null!;

        public ICallback fit(IDatasetV2 dataset, int batch_size = -1, int epochs = 1, int verbose = 1, List<ICallback> callbacks = null, IDatasetV2 validation_data = null, int validation_step = 10, bool shuffle = true, Dictionary<int, float> class_weight = null, int initial_epoch = 0, int max_queue_size = 10, int workers = 1, bool use_multiprocessing = false) => throw null!;
    }

    public abstract class Layer : AutoTrackable
    {
        protected Layer() => throw null!;
    }
}

namespace Tensorflow.Keras.Models
{
    public class ModelsApi : IModelsApi
    {
        protected ModelsApi() => throw null!;

        public IModel load_model(string filepath, bool compile = true, LoadOptions? options = null) => throw null!;
    }
}
