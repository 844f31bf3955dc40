using Aims.Governance.ValueFlow;
using Aims.Governance.Yaml;

namespace Aims.Governance.Changes;

/// <summary>A model as code names it.</summary>
/// <param name="Provider">Who serves it; <c>unknown</c> where the code doesn't tell.</param>
/// <param name="From">One of <see cref="ModelSource"/>.</param>
/// <param name="Id">Its id; beside a key the default that the code has for it.</param>
/// <param name="Key">Configuration key, environment variable, the name to join by, or an SDK's constant. A parameter's name is none: people rename it.</param>
public sealed record UsedModel(string Provider, string From, string? Id, string? Key)
{
    /// <summary>Where the code doesn't tell who serves a model.</summary>
    public const string UnknownProvider = "unknown";

    /// <summary>A model as an observer names it: what may change without another model is left out, and names are on one line.</summary>
    /// <param name="provider">Who serves it.</param>
    /// <param name="from">One of <see cref="ModelSource"/>.</param>
    /// <param name="id">Its id, or the default beside a key.</param>
    /// <param name="key">The key.</param>
    public static UsedModel Of(string provider, string from, string? id, string? key) =>
        new(provider, from, OneLine(id), from == ModelSource.Parameter ? null : OneLine(key));

    /// <summary>In one word, as the manifest's changes write it: provider, source and name.</summary>
    public override string ToString() => string.Join(" ", new[] { Provider, From, Key, Id }.Where(part => part is not null));

    /// <summary>After the word "model", with who serves it where that is needed to tell it from another.</summary>
    internal string InWords(bool withProvider) => Words("") + Of(withProvider);

    /// <summary>The same where that word stood before.</summary>
    internal string AfterModel(bool withProvider) => Words(From is ModelSource.Configuration or ModelSource.Environment or ModelSource.Join ? "that " : "one ") + Of(withProvider);

    private string Words(string pronoun) => From switch
    {
        ModelSource.Constant => Quoting.Shown(Id ?? Key ?? ""),
        ModelSource.Configuration => $"{pronoun}of configuration key {Quoting.Shown(Key ?? "")}{Default}",
        ModelSource.Environment => $"{pronoun}of environment variable {Quoting.Shown(Key ?? "")}{Default}",
        ModelSource.Parameter => $"{pronoun}that callers pass{Default}",
        ModelSource.Join => $"{pronoun}behind the name {Quoting.Shown(Key ?? "")}{Default}",
        _ => $"{pronoun}that the code doesn't name",
    };

    private string Of(bool withProvider) => !withProvider ? "" : Provider == UnknownProvider ? " of an unknown provider" : $" of {Quoting.Shown(Provider)}";

    private static string? OneLine(string? text)
    {
        var line = string.Concat((text ?? "").Select(character => char.IsControl(character) || char.IsSurrogate(character) || character is '\uFFFD' or '\u2028' or '\u2029' ? ' ' : character)).Trim();
        return line.Length == 0 ? null : line;
    }

    private string Default => Id is null ? "" : $" (default {Quoting.Shown(Id)})";
}
