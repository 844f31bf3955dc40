using System.Globalization;
using System.Text;

namespace Aims.RealApplications;

/// <summary>The results as text.</summary>
internal static class Report
{
    /// <summary>What one application's observers missed, saw wrongly, and named another model for.</summary>
    public static string Lines(ApplicationResult result)
    {
        var text = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"== {result.Name}: {result.Listed.Count} listed");
        foreach (var (observer, comparison) in new[] { ("source", result.Source), ("metadata", result.Metadata) })
        {
            foreach (var call in comparison.Missed)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"  {observer} missed {call.Kind} {call.File}:{call.Line} {call.Api}");
            }

            foreach (var use in comparison.Wrong)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"  {observer} wrong  {use.Kind} {use.File}:{use.Line} {use.Api}");
            }
        }

        foreach (var (call, use) in result.Metadata.Found.Where(pair => !SameModel(pair.Listed, pair.Observed)))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  model  {call.File}:{call.Line} listed {call.Provider} {call.Model}, observed {use.Provider} {use.Model}");
        }

        foreach (var item in result.Failed.Concat(result.Unread))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  not read: {item}");
        }

        return text.ToString();
    }

    /// <summary>A row an application.</summary>
    public static string Table(IReadOnlyList<ApplicationResult> results)
    {
        var text = new StringBuilder("| application | listed | source: found, missed, wrong | metadata: found, missed, wrong | models known to the reader | of them named |\n|---|---|---|---|---|---|\n");
        foreach (var result in results)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| {result.Name} | {result.Listed.Count} | {Counts(result.Source)} | {Counts(result.Metadata)} | {Known(result).Count()} | {Known(result).Count(pair => SameModel(pair.Listed, pair.Observed))} |");
        }

        return text
            .AppendLine(CultureInfo.InvariantCulture, $"| all | {results.Sum(result => result.Listed.Count)} | {Ratios([.. results.Select(result => result.Source)])} | {Ratios([.. results.Select(result => result.Metadata)])} | {results.Sum(result => Known(result).Count())} | {results.Sum(result => Known(result).Count(pair => SameModel(pair.Listed, pair.Observed)))} |")
            .ToString();
    }

    /// <summary>The whole report, in Markdown.</summary>
    public static string Document(IReadOnlyList<ApplicationResult> results) =>
        $"# Results\n\nMade by `tests/Aims.RealApplications`; see [README.md](README.md).\n\n{Table(results)}\n```\n{string.Concat(results.Select(Lines))}```\n".Replace("\r\n", "\n", StringComparison.Ordinal);

    private static IEnumerable<(ListedCall Listed, ObservedUse Observed)> Known(ApplicationResult result) =>
        result.Metadata.Found.Where(pair => pair.Listed.Kind == "invoke" && pair.Listed.Model != "unknown");

    private static bool SameModel(ListedCall listed, ObservedUse observed) =>
        listed.Kind != "invoke" || listed.Model == "unknown" || observed.Model.Split('|').Contains(listed.Model, StringComparer.Ordinal);

    private static string Counts(Comparison comparison) => $"{comparison.Found.Count}, {comparison.Missed.Count}, {comparison.Wrong.Count}";

    private static string Ratios(IReadOnlyList<Comparison> comparisons)
    {
        double found = comparisons.Sum(item => item.Found.Count), missed = comparisons.Sum(item => item.Missed.Count), wrong = comparisons.Sum(item => item.Wrong.Count);
        return string.Create(CultureInfo.InvariantCulture, $"recall {found / (found + missed):P2}, precision {found / (found + wrong):P2}");
    }
}
