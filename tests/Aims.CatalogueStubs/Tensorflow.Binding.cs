// Reference-only stub: signatures of TensorFlow.NET 0.150.0, read from SciSharp/TensorFlow.NET@6ce6066 src/TensorFlowNET.Core/; no code of it.
#nullable enable
using System;
using System.Collections;
using System.Collections.Generic;
using Tensorflow;
using Tensorflow.Common.Types;
using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using Tensorflow.Keras.Saving;
using Tensorflow.NumPy;
using Tensorflow.Train;
using Tensorflow.Training;
using Tensorflow.Util;

namespace Tensorflow
{
    public class BaseSession : IDisposable
    {
        protected BaseSession() => throw null!;

        public virtual void run(Operation op, params FeedItem[] feed_dict) => throw null!;

        public virtual NDArray run(Tensor fetche, params FeedItem[] feed_dict) => throw null!;

        public virtual NDArray run(ITensorOrOperation fetche, params FeedItem[] feed_dict) => throw null!;

        public virtual (NDArray, NDArray, NDArray, NDArray, NDArray) run((ITensorOrOperation, ITensorOrOperation, ITensorOrOperation, ITensorOrOperation, ITensorOrOperation) fetches, params FeedItem[] feed_dict) => throw null!;

        public virtual (NDArray, NDArray, NDArray, NDArray) run((ITensorOrOperation, ITensorOrOperation, ITensorOrOperation, ITensorOrOperation) fetches, params FeedItem[] feed_dict) => throw null!;

        public virtual (NDArray, NDArray, NDArray) run((ITensorOrOperation, ITensorOrOperation, ITensorOrOperation) fetches, params FeedItem[] feed_dict) => throw null!;

        public virtual (NDArray, NDArray) run((ITensorOrOperation, ITensorOrOperation) fetches, params FeedItem[] feed_dict) => throw null!;

        public virtual NDArray[] run(object fetches, params FeedItem[] feed_dict) => throw null!;

        public virtual NDArray[] run(object fetches, Hashtable feed_dict = null) => throw null!;

        public void Dispose() => throw null!;
    }

    public abstract class DisposableObject
    {
        protected DisposableObject() => throw null!;
    }

    public class FeedItem
    {
        public FeedItem(object key, object val) => throw null!;

        protected FeedItem() => throw null!;
    }

    public interface IDatasetV2 : IEnumerable<(Tensors, Tensors)>
    {
    }

    public interface ITensorOrOperation
    {
    }

    public record LoadOptions
    {
        public LoadOptions(bool allow_partial_checkpoint = false, string experimental_io_device = null, bool experimental_skip_checkpoint = false, string experimental_variable_policy = null) => throw null!;

        protected LoadOptions() => throw null!;
    }

    public class Operation : ITensorOrOperation
    {
        protected Operation() => throw null!;
    }

    public class Tensor : DisposableObject, ITensorOrOperation
    {
        public Tensor(NDArray nd) => throw null!;

        public Tensor(bool value) => throw null!;

        public Tensor(byte value) => throw null!;

        public Tensor(sbyte value) => throw null!;

        public Tensor(short value) => throw null!;

        public Tensor(int value) => throw null!;

        public Tensor(uint value) => throw null!;

        public Tensor(long value) => throw null!;

        public Tensor(ulong value) => throw null!;

        public Tensor(float value) => throw null!;

        public Tensor(double value) => throw null!;

        public Tensor(string value) => throw null!;

        protected Tensor() => throw null!;
    }

    public sealed class Tensors : Nest<Tensor>
    {
        public Tensors(params Tensor[] tensors) => throw null!;

        public Tensors(IList<Tensor> tensors) => throw null!;

        public Tensors(NDArray nd) => throw null!;

        internal Tensors() => throw null!;
    }
}

namespace Tensorflow.Common.Types
{
    public class Nest<T>
    {
        protected Nest() => throw null!;
    }
}

namespace Tensorflow.Keras
{
    public interface ILayer : IWithTrackable, IKerasConfigable
    {
    }
}

namespace Tensorflow.Keras.Engine
{
    public interface IModel : ILayer
    {
        ICallback fit(NDArray x, NDArray y, int batch_size = -1, int epochs = 1, int verbose = 1, List<ICallback> callbacks = null, float validation_split = 0f, ValidationDataPack validation_data = null, int validation_step = 10, bool shuffle = true, Dictionary<int, float> class_weight = null, NDArray sample_weight = null, int initial_epoch = 0, int max_queue_size = 10, int workers = 1, bool use_multiprocessing = false);

        ICallback fit(IEnumerable<NDArray> x, NDArray y, int batch_size = -1, int epochs = 1, int verbose = 1, List<ICallback> callbacks = null, float validation_split = 0f, ValidationDataPack validation_data = null, bool shuffle = true, Dictionary<int, float> class_weight = null, NDArray sample_weight = null, int initial_epoch = 0, int max_queue_size = 10, int workers = 1, bool use_multiprocessing = false);

        ICallback fit(IDatasetV2 dataset, int batch_size = -1, int epochs = 1, int verbose = 1, List<ICallback> callbacks = null, IDatasetV2 validation_data = null, int validation_step = 10, bool shuffle = true, Dictionary<int, float> class_weight = null, int initial_epoch = 0, int max_queue_size = 10, int workers = 1, bool use_multiprocessing = false);

        void load_weights(string filepath, bool by_name = false, bool skip_mismatch = false, object options = null);

        Dictionary<string, float> evaluate(NDArray x, NDArray y, int batch_size = -1, int verbose = 1, NDArray sample_weight = null, int steps = -1, int max_queue_size = 10, int workers = 1, bool use_multiprocessing = false, bool return_dict = false, bool is_val = false);

        Tensors predict(Tensors x, int batch_size = -1, int verbose = 0, int steps = -1, int max_queue_size = 10, int workers = 1, bool use_multiprocessing = false);

        Tensors predict(IDatasetV2 dataset, int batch_size = -1, int verbose = 0, int steps = -1, int max_queue_size = 10, int workers = 1, bool use_multiprocessing = false);
    }

    public interface ICallback
    {
    }
}

namespace Tensorflow.Keras.Models
{
    public interface IModelsApi
    {
        IModel load_model(string filepath, bool compile = true, LoadOptions? options = null);
    }
}

namespace Tensorflow.Keras.Saving
{
    public interface IKerasConfigable
    {
    }
}

namespace Tensorflow.NumPy
{
    public class NDArray : Tensor
    {
        public NDArray(bool value) => throw null!;

        public NDArray(byte value) => throw null!;

        public NDArray(short value) => throw null!;

        public NDArray(int value) => throw null!;

        public NDArray(long value) => throw null!;

        public NDArray(float value) => throw null!;

        public NDArray(double value) => throw null!;

        public NDArray(Tensor tensor, bool clone = false) => throw null!;

        protected NDArray() => throw null!;
    }
}

namespace Tensorflow.Train
{
    public class AutoTrackable : Trackable
    {
        public AutoTrackable() => throw null!;
    }

    public abstract class Trackable : IWithTrackable
    {
        protected Trackable() => throw null!;
    }
}

namespace Tensorflow.Training
{
    public interface IWithTrackable
    {
    }
}

namespace Tensorflow.Util
{
    public class ValidationDataPack
    {
        public ValidationDataPack((NDArray, NDArray) validation_data) => throw null!;

        public ValidationDataPack((NDArray, NDArray, NDArray) validation_data) => throw null!;

        public ValidationDataPack((IEnumerable<NDArray>, NDArray) validation_data) => throw null!;

        public ValidationDataPack((IEnumerable<NDArray>, NDArray, NDArray) validation_data) => throw null!;

        protected ValidationDataPack() => throw null!;
    }
}
