using System.Text;
using Aims.TestCases;

namespace Aims.Mutations;

/// <summary>The results as a Markdown file, the same for the same code.</summary>
internal static class ResultsTable
{
    private const int MaxNames = 5;

    public static string Of(IReadOnlyList<MutationResult> results, int caseCount)
    {
        var text = new StringBuilder("# Which cases catch a broken observer\n\n");
        text.Append("Written by `dotnet run tests/mutations/run.cs`; see the README beside it.\n\n");
        text.Append($"{results.Count} mutations, {caseCount} cases: {results.Count(result => result.Failing.Count > 0)} caught, ")
            .Append($"{results.Count(result => result.Survived)} survived, {results.Count(result => result.Error is not null)} could not be tried.\n");
        Append(text, "The Roslyn observer", results.Where(result => result.By == Observers.SourceOnly));
        Append(text, "The metadata observer", results.Where(result => result.By == Observers.MetadataOnly));
        text.Append("\n`*`: the case meets its expectations; what is wrong shows in uses that it doesn't state, or in the scopes, on which both observers must agree.\n");
        return text.ToString();
    }

    private static void Append(StringBuilder text, string title, IEnumerable<MutationResult> results)
    {
        text.Append($"\n## {title}\n\n| | Broken in | What is broken | Cases | For example |\n|---|---|---|--:|---|\n");
        foreach (var result in results)
        {
            var count = result.Error is not null ? "ERROR" : result.Survived ? "SURVIVED" : $"{result.Failing.Count}";
            var names = result.Error is not null ? result.Error.Replace("|", "\\|") : string.Join(", ", result.Names.Take(MaxNames));
            text.Append($"| {result.Mutation.Id} | {Path.GetFileNameWithoutExtension(result.Mutation.File)} | {result.Mutation.Breaks.Replace("|", "\\|")} | {count} | {names} |\n");
        }
    }
}
