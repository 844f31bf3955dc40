using Aims.Annotations;
using Microsoft.ML;

namespace CreditScoring.Credit;

/// <summary>Scores one loan at a time with a saved model.</summary>
[AiComponent("credit-scoring", Purpose = "Scores a loan application.")]
internal sealed class CreditScorer : IDisposable
{
    private readonly PredictionEngine<Loan, CreditScore> _engine;

    /// <summary>Loads the model from the file that <see cref="CreditTraining"/> wrote.</summary>
    public CreditScorer(string modelFile)
    {
        var ml = new MLContext();
        var model = ml.Model.Load(modelFile, out _);
        _engine = ml.Model.CreatePredictionEngine<Loan, CreditScore>(model);
    }

    /// <summary>The chance that the loan is paid back.</summary>
    public CreditScore Score(Loan loan) => _engine.Predict(loan);

    /// <inheritdoc/>
    public void Dispose() => _engine.Dispose();
}
