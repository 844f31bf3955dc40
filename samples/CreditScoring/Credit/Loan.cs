using Microsoft.ML.Data;

namespace CreditScoring.Credit;

/// <summary>A loan as the model sees it; amounts in thousands of euros.</summary>
internal sealed class Loan
{
    /// <summary>Yearly income of the applicant.</summary>
    [LoadColumn(0)]
    public float Income { get; set; }

    /// <summary>What the applicant wants to borrow.</summary>
    [LoadColumn(1)]
    public float Amount { get; set; }

    /// <summary>Years in the present job.</summary>
    [LoadColumn(2)]
    public float YearsEmployed { get; set; }

    /// <summary>Payments made late in the last two years.</summary>
    [LoadColumn(3)]
    public float LatePayments { get; set; }

    /// <summary>Whether the loan was paid back: what the model learns.</summary>
    [LoadColumn(4)]
    public bool Repaid { get; set; }
}
