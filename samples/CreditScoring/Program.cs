using CreditScoring.Credit;
using CreditScoring.Income;

var folder = AppContext.BaseDirectory;
var modelFile = Path.Combine(folder, "credit-scoring.zip");

var quality = CreditTraining.Run(Path.Combine(folder, "data", "loans.csv"), modelFile);
Console.WriteLine($"Credit model: accuracy {quality.Accuracy:P1}, area under the ROC curve {quality.AreaUnderRocCurve:F3}");
Console.WriteLine($"Saved to {modelFile}");
Console.WriteLine();

using var income = new IncomeEstimator(Path.Combine(folder, "models", "income-estimate.onnx"));
using var scorer = new CreditScorer(modelFile);

Applicant[] applicants =
[
    new("Teacher, steady job", YearsEmployed: 12, YearsOfEducation: 17, HoursPerWeek: 38, LoanAmount: 12, LatePayments: 0),
    new("Student, first job", YearsEmployed: 1, YearsOfEducation: 15, HoursPerWeek: 16, LoanAmount: 9, LatePayments: 1),
    new("Driver, behind with payments", YearsEmployed: 6, YearsOfEducation: 11, HoursPerWeek: 45, LoanAmount: 28, LatePayments: 4),
];

Console.WriteLine($"{"",-30}{"income",10}{"loan",8}{"repays",10}");
foreach (var applicant in applicants)
{
    var estimate = income.Estimate(applicant.YearsEmployed, applicant.YearsOfEducation, applicant.HoursPerWeek);
    var score = scorer.Score(new Loan
    {
        Income = estimate,
        Amount = applicant.LoanAmount,
        YearsEmployed = applicant.YearsEmployed,
        LatePayments = applicant.LatePayments,
    });
    Console.WriteLine($"{applicant.Name,-30}{estimate,9:F1}k{applicant.LoanAmount,7:F1}k{score.Probability,10:P0}");
}

/// <summary>Somebody who asks for a loan; the amount in thousands of euros.</summary>
internal sealed record Applicant(
    string Name, float YearsEmployed, float YearsOfEducation, float HoursPerWeek, float LoanAmount, float LatePayments);
