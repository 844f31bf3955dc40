using System.Globalization;
using System.Text.RegularExpressions;
using Aims.Governance.Accepting;
using Aims.Governance.Observations;
using Aims.Governance.Rules;

namespace Aims.Governance.Register.Format;

/// <summary>The forms of single values, other than ids of frameworks.</summary>
internal static class ValueForms
{
    private const string MemberForm = "a documentation id, for example M:Contoso.Claims.Triage.RouteAsync(System.String)";

    private const string MethodForm =
        "a method's documentation id, in quotes when it has commas, for example M:Contoso.Claims.RoutingDesk.RouteClaim or \"M:Contoso.Claims.RoutingDesk.RouteClaim(System.String,System.Int32)\"";

    private const string TypeForm = "a type's documentation id, for example T:Contoso.Claims.Triage";

    private static readonly Regex Member = new(DocumentationId.Pattern, RegexOptions.CultureInvariant);

    private static readonly Regex DateShape = new("^[0-9]{4}-[0-9]{2}-[0-9]{2}\\z", RegexOptions.CultureInvariant);

    private static readonly Regex DigestShape = new("^[0-9A-Fa-f]{64}\\z", RegexOptions.CultureInvariant);

    private static readonly Regex Method = new(DocumentationId.FunctionPattern, RegexOptions.CultureInvariant);

    private static readonly Regex Type = new(DocumentationId.TypePattern, RegexOptions.CultureInvariant);

    /// <summary>What a value must be, in the words of a message; null when it is that.</summary>
    /// <exception cref="InvalidOperationException">The format table names a type that nothing knows.</exception>
    public static string? Problem(ValueType type, string text) => type.Kind switch
    {
        "text" or "recordId" or "systemId" or "scope" or "control" or "generativeAiRisk" => null,
        "date" or "due" or "expiry" => IsDate(text) ? null : DateShape.IsMatch(text) ? "a day that the calendar has" : "a date in the form yyyy-MM-dd, for example 2026-06-01",
        "flag" => text is "true" or "false" ? null : "true or false",
        "digest" => DigestShape.IsMatch(text) ? null : "a SHA-256 digest: 64 hexadecimal digits",
        "months" => IsMonths(text) ? null : "a number of months from 1 to 120",
        "document" => DocumentAddress.IsValid(text) ? null : DocumentAddress.Form,
        "count" => IsCount(text) ? null : "a whole number from 1",
        "member" => Member.IsMatch(text) ? null : MemberForm,
        "rule" => AcceptableRules.Problem(text),
        "choice" => OneOf(Vocabularies.WordsOf(type.Argument), text),
        "method" => Method.IsMatch(text) ? null : MethodForm,
        "type" => Type.IsMatch(text) ? null : TypeForm,
        "requirement" => Requirements.All.Contains(text)
            ? null
            : $"a key of an AI system that not every system must have, or one within it, for example riskAssessment.treatment{Hint(Requirements.All, text)}",
        var kind => throw new InvalidOperationException($"The register's format has the unknown type '{kind}'."),
    };

    /// <summary>The value that was probably meant; null when none is near, or the type has no list of values.</summary>
    public static string? Meant(ValueType type, string text) => type.Kind switch
    {
        "choice" => Spelling.Nearest(text, Vocabularies.WordsOf(type.Argument)),
        "requirement" => Spelling.Nearest(text, Requirements.All),
        "rule" => AcceptableRules.Meant(text),
        _ => null,
    };

    /// <summary>Says which words are allowed, and which was meant; null when the text is one of them.</summary>
    /// <param name="words">The words.</param>
    /// <param name="text">What is written.</param>
    /// <param name="source">Where the words are from, if not from the format: a part of the message.</param>
    public static string? OneOf(IReadOnlyList<string> words, string text, string source = "") =>
        words.Contains(text) ? null : $"one of {string.Join(", ", words)}{source}{Hint(words, text)}";

    private static string Hint(IReadOnlyList<string> words, string text) =>
        Spelling.Nearest(text, words) is { } meant ? $" (did you mean '{meant}'?)" : "";

    private static bool IsDate(string text) => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsCount(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1;

    private static bool IsMonths(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var months) && months is >= 1 and <= 120;
}
