namespace CreditScoring.Credit;

/// <summary>What the model says about a loan.</summary>
internal sealed class CreditScore
{
    /// <summary>The chance that the loan is paid back, between 0 and 1.</summary>
    public float Probability { get; set; }
}
