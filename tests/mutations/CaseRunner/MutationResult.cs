using Aims.TestCases;

namespace Aims.Mutations;

/// <summary>What the cases said of a mutation.</summary>
/// <param name="Mutation">The mutation.</param>
/// <param name="By">The observer that it breaks.</param>
/// <param name="Failing">The cases that catch it.</param>
/// <param name="Error">Why it could not be tried.</param>
internal sealed record MutationResult(Mutation Mutation, Observers By, IReadOnlyDictionary<string, CaseVerdict> Failing, string? Error)
{
    public bool Survived => Error is null && Failing.Count == 0;

    /// <summary>Those that state what is wrong first, then those in which the observers disagree.</summary>
    public IEnumerable<string> Names => Failing
        .OrderByDescending(failing => failing.Value)
        .Select(failing => failing.Value == CaseVerdict.Disagrees ? failing.Key + "*" : failing.Key);

    public string Summary => Error ?? (Survived ? "SURVIVED" : $"caught by {Failing.Count} of the cases");
}
