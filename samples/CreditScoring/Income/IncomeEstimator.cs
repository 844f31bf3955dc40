using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace CreditScoring.Income;

/// <summary>Estimates a yearly income where the applicant gave no proof, with a small network in an ONNX file.</summary>
internal sealed class IncomeEstimator(string modelFile) : IDisposable
{
    private readonly InferenceSession _session = new(modelFile);

    /// <summary>The estimate, in thousands of euros.</summary>
    public float Estimate(float yearsEmployed, float yearsOfEducation, float hoursPerWeek)
    {
        float[] values = [yearsEmployed, yearsOfEducation, hoursPerWeek];
        var input = NamedOnnxValue.CreateFromTensor("person", new DenseTensor<float>(values, [1, values.Length]));

        using var outputs = _session.Run([input]);
        return outputs[0].AsTensor<float>().First();
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();
}
