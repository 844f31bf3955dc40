using Aims.Governance.Observations;

namespace Aims.Governance.Register;

/// <summary>
/// A record of an impact or risk assessment that people made. It is a pointer: nothing here has read or judged it.
/// </summary>
/// <param name="Id">The record's id in the organisation.</param>
/// <param name="Document">Where it is: a path in the repository or a URL.</param>
/// <param name="ApprovedBy">Who approved it.</param>
/// <param name="ApprovedOn">ISO 8601 date.</param>
/// <param name="NextReview">ISO 8601 date of the next review.</param>
/// <param name="Position">Where the record stands in the register.</param>
public sealed record Assessment(
    Declared<string> Id,
    Declared<string>? Document,
    Declared<string>? ApprovedBy,
    Declared<string>? ApprovedOn,
    Declared<string>? NextReview,
    SourcePosition Position)
{
    // As with the risk owner: one that is given but wrong was reported, and is not a missing one, too.
    internal static Assessment? Of(DeclaredRecord? record) => record is null
        ? null
        : new Assessment(
            record.Text("id") ?? new Declared<string>("", record.Position),
            record.Text("document"),
            record.Text("approvedBy"),
            record.Text("approvedOn"),
            record.Text("nextReview"),
            record.Position);
}
