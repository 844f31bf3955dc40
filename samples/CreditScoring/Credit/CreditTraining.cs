using Aims.Annotations;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace CreditScoring.Credit;

/// <summary>Learns from past loans which loans are paid back.</summary>
[AiComponent("credit-scoring", Purpose = "Trains and tests the credit model.")]
internal static class CreditTraining
{
    private static readonly string[] Features =
        [nameof(Loan.Income), nameof(Loan.Amount), nameof(Loan.YearsEmployed), nameof(Loan.LatePayments)];

    /// <summary>Trains on four fifths of the loans in a csv file, tests on the rest, and saves the model.</summary>
    public static CalibratedBinaryClassificationMetrics Run(string csvFile, string modelFile)
    {
        // With a fixed seed every run splits and trains alike.
        var ml = new MLContext(seed: 42);
        var loans = ml.Data.LoadFromTextFile<Loan>(csvFile, separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(loans, testFraction: 0.2);

        var pipeline = ml.Transforms.Concatenate("Features", Features)
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(labelColumnName: nameof(Loan.Repaid)));
        var model = pipeline.Fit(parts.TrainSet);

        var scored = model.Transform(parts.TestSet);
        var quality = ml.BinaryClassification.Evaluate(scored, labelColumnName: nameof(Loan.Repaid));

        ml.Model.Save(model, loans.Schema, modelFile);
        return quality;
    }
}
