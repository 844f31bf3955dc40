using System.Globalization;

namespace Aims.TestCases;

/// <summary>The words <c>option=value</c> of an expectation.</summary>
internal sealed class ExpectationOptions
{
    private static readonly string[] Names =
        ["form", "only", "metadataLine", "times", "model", "provider", "sourceModel", "sourceProvider", "runs", "modality", "stage"];

    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly Func<string, Exception> fail;

    /// <summary>Takes the words apart.</summary>
    /// <param name="words">The words between the kind and the position.</param>
    /// <param name="fail">Makes the exception for a problem.</param>
    public ExpectationOptions(IEnumerable<string> words, Func<string, Exception> fail)
    {
        this.fail = fail;
        foreach (var word in words)
        {
            var (option, value) = word.Split('=', 2) is [var left, var right] ? (left, right) : (word, "");
            if (!Names.Contains(option) || value.Length == 0)
            {
                throw fail($"unknown option or value '{word}'");
            }

            if (!values.TryAdd(option, value))
            {
                throw fail($"option '{option}' is given twice");
            }
        }
    }

    /// <summary>How the method is used.</summary>
    public ObservationForm Form => Of("form") switch
    {
        null => ObservationForm.Call,
        "methodgroup" => ObservationForm.MethodGroup,
        "reference" => ObservationForm.Reference,
        _ => throw Unknown("form"),
    };

    /// <summary>Who must report it.</summary>
    public Observers SeenBy => Of("only") switch
    {
        null => Observers.Both,
        "source" => Observers.SourceOnly,
        "metadata" => Observers.MetadataOnly,
        _ => throw Unknown("only"),
    };

    /// <summary>The line that the metadata observer reports, as written; null when both report one.</summary>
    public string? MetadataLine => Of("metadataLine");

    /// <summary>How many calls agree.</summary>
    public int Times =>
        Of("times") is not { } text ? 1
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var times) && times > 1 ? times
        : throw Unknown("times");

    /// <summary>The documentation id of the method that a tool runs, as written.</summary>
    public string? Runs => Of("runs");

    /// <summary>What the model works with.</summary>
    public string? Modality => Word("modality");

    /// <summary>What a pipeline puts around the model.</summary>
    public string? Stage => Word("stage");

    /// <summary>The model.</summary>
    public ExpectedText? Model => Text("model", "sourceModel", ModelTextFormat.IsModel);

    /// <summary>Who serves the model.</summary>
    public ExpectedText? Provider => Text("provider", "sourceProvider", ModelTextFormat.IsWord);

    private ExpectedText? Text(string option, string sourceOption, Func<string, bool> isText)
    {
        var (text, sourceText) = (Of(option), Of(sourceOption));
        if (text is null)
        {
            return sourceText is null ? null : throw fail($"'{sourceOption}' is only said beside '{option}'");
        }

        if (sourceText == text)
        {
            throw fail($"'{sourceOption}' is what '{option}' says already");
        }

        return !isText(text) ? throw Unknown(option)
            : sourceText is not null && !isText(sourceText) ? throw Unknown(sourceOption)
            : new ExpectedText(sourceText ?? text, text);
    }

    private string? Word(string option) => Of(option) is not { } text || ModelTextFormat.IsWord(text) ? Of(option) : throw Unknown(option);

    private string? Of(string option) => values.GetValueOrDefault(option);

    private Exception Unknown(string option) => fail($"unknown option or value '{option}={Of(option)}'");
}
