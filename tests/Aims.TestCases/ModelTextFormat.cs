using System.Text.RegularExpressions;

namespace Aims.TestCases;

/// <summary>
/// The form in which an expectation names a model. A text of another form could never be met, or, worse, be met by a mistake in
/// how an observer's answer is written. The words are repeated here on purpose: the cases don't depend on what they test.
/// </summary>
internal static partial class ModelTextFormat
{
    /// <summary>What stands between several possible models.</summary>
    public const char Separator = '|';

    /// <summary>Whether a text names one model or several.</summary>
    /// <param name="text">For example <c>configuration:OpenAI:Model?gpt-4o|constant:o3-mini</c>.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsModel(string text)
    {
        var models = text.Split(Separator);
        return models.All(model => Model().IsMatch(model)) && models.Distinct(StringComparer.Ordinal).Count() == models.Length;
    }

    /// <summary>Whether a text is a name as the catalogue writes those of providers, modalities and stages.</summary>
    /// <param name="text">For example <c>azure-openai</c>.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsWord(string text) => Word().IsMatch(text);

    [GeneratedRegex(@"^(constant:[^?]+|(configuration|environment|parameter):[^?]+(\?[^?]+)?|join:[^?]+|unknown:(not-set|injected|computed|elsewhere|too-deep))$", RegexOptions.ExplicitCapture)]
    private static partial Regex Model();

    [GeneratedRegex("^[a-z][a-z0-9-]*$")]
    private static partial Regex Word();
}
